import KubeDSL

/// Imported from guestbook.yaml.
struct Guestbook: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        redisLeaderService
        redisLeader
        frontendService
        frontend
    }
}

extension Guestbook {
    var redisLeaderLabels: OrderedMap<String> {
        ["app": "redis", "role": "leader", "tier": "backend"]
    }

    var redisLeaderService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "redis-leader", labels: redisLeaderLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(port: 6379, targetPort: 6379)],
                selector: redisLeaderLabels
            )
        )
    }

    var redisLeader: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "redis-leader"),
            spec: AppsV1.DeploymentSpec(
                replicas: 1,
                selector: MetaV1.LabelSelector(matchLabels: redisLeaderLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: redisLeaderLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "leader",
                                image: "docker.io/redis:6.0.5",
                                ports: [CoreV1.ContainerPort(containerPort: 6379)],
                                resources: CoreV1.ResourceRequirements(requests: ["cpu": "100m", "memory": "100Mi"])
                            )
                        ]
                    )
                )
            )
        )
    }
}

extension Guestbook {
    var frontendLabels: OrderedMap<String> {
        ["app": "guestbook", "tier": "frontend"]
    }

    var frontendService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "frontend", labels: frontendLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(port: 80)],
                selector: frontendLabels,
                type: .loadBalancer
            )
        )
    }

    var frontend: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "frontend"),
            spec: AppsV1.DeploymentSpec(
                replicas: 3,
                selector: MetaV1.LabelSelector(matchLabels: frontendLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: frontendLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "php-redis",
                                image: "example.com/gb-frontend:v5",
                                ports: [CoreV1.ContainerPort(containerPort: 80)],
                                env: [CoreV1.EnvVar(name: "GET_HOSTS_FROM", value: "dns")],
                                resources: CoreV1.ResourceRequirements(requests: ["cpu": "100m", "memory": "100Mi"])
                            )
                        ]
                    )
                )
            )
        )
    }
}
