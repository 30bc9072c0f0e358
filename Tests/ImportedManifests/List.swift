import KubeDSL

/// Imported from list.yaml.
struct List: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("legacy")
        externalDB
        firstConfig
        secondConfig
        limitsLimitRange
    }
}

extension List {
    var externalDB: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "external-db"),
            spec: CoreV1.ServiceSpec(type: .externalName, externalName: "db.example.com")
        )
    }
}

extension List {
    enum FirstConfig: String, ConfigKeys {
        static let configMapName = "first"

        case key
    }

    var firstConfig: ConfigMap<FirstConfig> {
        ConfigMap { key in
            switch key {
            case .key: "value"
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = nil
        }
    }

    var secondConfig: CoreV1.ConfigMap {
        CoreV1.ConfigMap(metadata: MetaV1.ObjectMeta(name: "second"), data: [:])
    }
}

extension List {
    var limitsLimitRange: LimitRange {
        LimitRange(
            "limits",
            .containers(
                cpu: .amounts(default: .millicores(100) ... .millicores(500)),
                memory: .amounts(max: .gibibytes(1))
            )
        )
        .patch { (limitRange: inout CoreV1.LimitRange) in
            limitRange.metadata.labels = nil
        }
    }
}
