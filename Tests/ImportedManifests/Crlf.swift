import KubeDSL

/// Imported from crlf.yaml.
struct Crlf: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        windowsConfig
        windowsAccount
    }
}

extension Crlf {
    enum WindowsConfig: String, ConfigKeys {
        static let configMapName = "windows"

        case hosts
        case escaped
    }

    var windowsConfig: ConfigMap<WindowsConfig> {
        ConfigMap { key in
            switch key {
            case .hosts:
                """
                127.0.0.1 localhost
                ::1 localhost

                """
            case .escaped:
                """
                one\r
                two
                """
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = nil
        }
    }
}

extension Crlf {
    var windowsAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(metadata: MetaV1.ObjectMeta(name: "windows"))
    }
}
