import KubeDSL

/// Imported from kustomized.yaml.
struct Kustomized: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        stagingAppConfig5m2k8c7t9fConfig
        stagingApp
    }
}

extension Kustomized {
    enum StagingAppConfig5m2k8c7t9fConfig: String, ConfigKeys {
        static let configMapName = "staging-app-config-5m2k8c7t9f"

        case logLevel = "LOG_LEVEL"
        case applicationProperties = "application.properties"
    }

    var stagingAppConfig5m2k8c7t9fConfig: ConfigMap<StagingAppConfig5m2k8c7t9fConfig> {
        ConfigMap { key in
            switch key {
            case .logLevel: "debug"
            case .applicationProperties:
                """
                color=blue
                greeting=hi\\tthere

                """
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = ["variant": "staging", "org": "acme"]
            configMap.immutable = true
            configMap.binaryData = ["logo.bin": "iVBORw0KGgo="]
        }
    }
}

extension Kustomized {
    var stagingAppLabels: OrderedMap<String> {
        ["app": "app", "variant": "staging", "org": "acme"]
    }

    var stagingApp: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(
                name: "staging-app",
                labels: ["variant": "staging", "org": "acme"],
                annotations: ["note": "Hello, I am staging!"]
            ),
            spec: AppsV1.DeploymentSpec(
                replicas: 2,
                selector: MetaV1.LabelSelector(matchLabels: stagingAppLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(
                        labels: stagingAppLabels,
                        annotations: ["note": "Hello, I am staging!"]
                    ),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "app",
                                image: "example/app:2",
                                envFrom: [
                                    CoreV1.EnvFromSource(
                                        configMapRef: CoreV1.ConfigMapEnvSource(
                                            name: StagingAppConfig5m2k8c7t9fConfig.configMapName
                                        )
                                    ),
                                    CoreV1.EnvFromSource(
                                        prefix: "DB_",
                                        secretRef: CoreV1.SecretEnvSource(name: "staging-db", optional: true)
                                    ),
                                ],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "LEVEL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: StagingAppConfig5m2k8c7t9fConfig.configMapName,
                                                key: StagingAppConfig5m2k8c7t9fConfig.logLevel.rawValue
                                            )
                                        )
                                    )
                                ]
                            )
                        ]
                    )
                )
            )
        )
    }
}
