import KubeDSL

/// Imported from two-namespaces.yaml.
struct TwoNamespaces: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("front", podSecurity: .clusterDefault(because: "it was so before the import"))
            .patch { (namespace: inout CoreV1.Namespace) in
                namespace.metadata.labels = nil
            }
        backNamespace
        settingsConfig
        settingsConfig2
        defaultAccount
        highPriorityClass
    }
}

extension TwoNamespaces {
    var backNamespace: CoreV1.Namespace {
        CoreV1.Namespace(
            metadata: MetaV1.ObjectMeta(name: "back", labels: ["pod-security.kubernetes.io/enforce": "baseline"])
        )
    }
}

extension TwoNamespaces {
    enum SettingsConfig: String, ConfigKeys {
        static let configMapName = "settings"

        case a = "A"
    }

    var settingsConfig: ConfigMap<SettingsConfig> {
        ConfigMap { key in
            switch key {
            case .a: "1"
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = nil
        }
    }

    var settingsConfig2: CoreV1.ConfigMap {
        CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "settings", namespace: "back"), data: ["A": "2"])
    }
}

extension TwoNamespaces {
    var defaultAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(metadata: MetaV1.ObjectMeta(name: "default"))
    }
}

extension TwoNamespaces {
    var highPriorityClass: SchedulingV1.PriorityClass {
        SchedulingV1.PriorityClass(metadata: MetaV1.ObjectMeta(name: "high"), value: 1000000, globalDefault: false)
    }
}
