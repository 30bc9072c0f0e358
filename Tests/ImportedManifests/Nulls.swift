import KubeDSL

/// Imported from nulls.yaml.
struct Nulls: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        sparseService
        sparse
        sparseConfig
    }
}

extension Nulls {
    var sparseService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "sparse"),
            spec: CoreV1.ServiceSpec(ports: [CoreV1.ServicePort(port: 80)], selector: [:])
        )
    }
}

extension Nulls {
    var sparseLabels: OrderedMap<String> {
        ["app": "sparse"]
    }

    var sparse: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "sparse"),
            spec: AppsV1.DeploymentSpec(
                selector: MetaV1.LabelSelector(matchLabels: sparseLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: sparseLabels),
                    spec: CoreV1.PodSpec(
                        volumes: [CoreV1.Volume(name: "t", emptyDir: CoreV1.EmptyDirVolumeSource())],
                        containers: [
                            CoreV1.Container(
                                name: "a",
                                image: "a:1",
                                env: [],
                                resources: CoreV1.ResourceRequirements()
                            )
                        ]
                    )
                ),
                strategy: AppsV1.DeploymentStrategy()
            )
        )
    }
}

extension Nulls {
    enum SparseConfig: String, ConfigKeys {
        static let configMapName = "sparse"

        case logLevel = "LOG_LEVEL"
        case extraFlags = "EXTRA_FLAGS"
        case mode = "MODE"
    }

    var sparseConfig: ConfigMap<SparseConfig> {
        ConfigMap { key in
            switch key {
            case .logLevel: "info"
            case .extraFlags: ""
            case .mode: ""
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = nil
        }
    }
}
