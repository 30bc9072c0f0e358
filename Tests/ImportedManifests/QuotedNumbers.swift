import KubeDSL

/// Imported from quoted-numbers.yaml.
struct QuotedNumbers: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        textsConfig
        quotaResourceQuota
        portsService
        modes
    }
}

extension QuotedNumbers {
    enum TextsConfig: String, ConfigKeys {
        static let configMapName = "texts"

        case port
        case zip
        case flag
        case version
        case empty
        case date
        case octal
        case key8080 = "8080"
    }

    var textsConfig: ConfigMap<TextsConfig> {
        ConfigMap { key in
            switch key {
            case .port: "8080"
            case .zip: "01234"
            case .flag: "true"
            case .version: "1.10"
            case .empty: ""
            case .date: "2026-01-01"
            case .octal: "0o17"
            case .key8080: "port"
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = nil
            configMap.metadata.annotations = ["on": "yes", "1.0": "1e3", "null": "~"]
        }
    }
}

extension QuotedNumbers {
    var quotaResourceQuota: CoreV1.ResourceQuota {
        CoreV1.ResourceQuota(
            metadata: MetaV1.ObjectMeta(name: "quota"),
            spec: CoreV1.ResourceQuotaSpec(
                hard: [
                    "pods": "10",
                    "requests.cpu": "4",
                    "requests.memory": "1.5Gi",
                    "limits.cpu": "0.5",
                    "count/deployments.apps": "3",
                ]
            )
        )
    }
}

extension QuotedNumbers {
    var portsService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "ports"),
            spec: CoreV1.ServiceSpec(
                ports: [
                    CoreV1.ServicePort(name: "a", port: 80, targetPort: "8080"),
                    CoreV1.ServicePort(name: "b", port: 81, targetPort: 8081),
                    CoreV1.ServicePort(name: "c", port: 82, targetPort: "http"),
                ]
            )
        )
    }
}

extension QuotedNumbers {
    var modes: CoreV1.Pod {
        CoreV1.Pod(
            metadata: MetaV1.ObjectMeta(name: "modes"),
            spec: CoreV1.PodSpec(
                volumes: [
                    CoreV1.Volume(
                        name: "c",
                        configMap: CoreV1.ConfigMapVolumeSource(
                            name: TextsConfig.configMapName,
                            items: [CoreV1.KeyToPath(key: "port", path: "port", mode: 256)],
                            defaultMode: 420
                        )
                    )
                ],
                containers: [
                    CoreV1.Container(
                        name: "a",
                        image: "a:1",
                        resources: CoreV1.ResourceRequirements(limits: ["nvidia.com/gpu": "1"])
                    )
                ]
            )
        )
    }
}
