import KubeDSL

/// Imported from helm-hooks.yaml.
struct HelmHooks: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        releaseShopAccount
        releaseShop
        releaseShopTestConnection
    }

    var commonLabels: OrderedMap<String> {
        [
            "helm.sh/chart": "shop-0.1.0",
            "app.kubernetes.io/name": "shop",
            "app.kubernetes.io/instance": "release",
            "app.kubernetes.io/version": "1.16.0",
            "app.kubernetes.io/managed-by": "Helm",
        ]
    }
}

extension HelmHooks {
    var releaseShopAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(
            metadata: MetaV1.ObjectMeta(name: "release-shop", labels: commonLabels),
            automountServiceAccountToken: true
        )
    }
}

extension HelmHooks {
    var releaseShopLabels: OrderedMap<String> {
        ["app.kubernetes.io/name": "shop", "app.kubernetes.io/instance": "release"]
    }

    var releaseShop: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "release-shop", labels: commonLabels),
            spec: AppsV1.DeploymentSpec(
                replicas: 1,
                selector: MetaV1.LabelSelector(matchLabels: releaseShopLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: releaseShopLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "shop",
                                image: "nginx:1.16.0",
                                ports: [CoreV1.ContainerPort(name: "http", containerPort: 80, protocol: .tcp)],
                                resources: CoreV1.ResourceRequirements(),
                                livenessProbe: CoreV1.Probe(httpGet: CoreV1.HTTPGetAction(path: "/", port: "http")),
                                readinessProbe: CoreV1.Probe(httpGet: CoreV1.HTTPGetAction(path: "/", port: "http")),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext()
                            )
                        ],
                        serviceAccountName: "release-shop",
                        securityContext: CoreV1.PodSecurityContext()
                    )
                )
            )
        )
    }
}

extension HelmHooks {
    var releaseShopTestConnection: CoreV1.Pod {
        CoreV1.Pod(
            metadata: MetaV1.ObjectMeta(
                name: "release-shop-test-connection",
                annotations: [
                    "helm.sh/hook": "test",
                    "helm.sh/hook-weight": "-5",
                    "helm.sh/hook-delete-policy": "before-hook-creation,hook-succeeded",
                ]
            ),
            spec: CoreV1.PodSpec(
                containers: [
                    CoreV1.Container(name: "wget", image: "busybox", command: ["wget"], args: ["release-shop:80"])
                ],
                restartPolicy: .never
            )
        )
    }
}
