import KubeDSL

/// Imported from live-export.yaml.
struct LiveExport: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("default")
        web
        sessionsCache
    }
}

extension LiveExport {
    var web: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "web", labels: ["app": "web"]),
            spec: AppsV1.DeploymentSpec(
                replicas: 2,
                selector: MetaV1.LabelSelector(matchLabels: ["app": "web"]),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: ["app": "web"]),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "nginx",
                                image: "nginx:1.27",
                                resources: CoreV1.ResourceRequirements(),
                                terminationMessagePath: "/dev/termination-log",
                                terminationMessagePolicy: .file,
                                imagePullPolicy: .ifNotPresent
                            )
                        ],
                        restartPolicy: .always,
                        dnsPolicy: .clusterFirst,
                        securityContext: CoreV1.PodSecurityContext(),
                        schedulerName: "default-scheduler"
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                ),
                revisionHistoryLimit: 10,
                progressDeadlineSeconds: 600
            )
        )
    }
}

extension LiveExport {
    var sessionsCache: RawObject {
        RawObject(
            apiVersion: "example.com/v1",
            kind: "Cache",
            metadata: MetaV1.ObjectMeta(name: "sessions"),
            fields: ["spec": .mapping(["size": .integer(3), "ratio": .number(0.5)])]
        )
    }
}
