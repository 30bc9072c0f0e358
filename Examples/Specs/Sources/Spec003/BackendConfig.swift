import KubeDSL

enum BackendConfig: String, ConfigKeys {
    static let configMapName = "backend-config"  // 4.4-CMB

    case nodeEnvironment = "NODE_ENV"
    case logLevel = "LOG_LEVEL"
    case port = "API_PORT"
}

@Checked
extension Spec003 {
    /// The same in every environment: 4.2-B-env
    var backendConfig: ConfigMap<BackendConfig> {
        ConfigMap { key in
            switch key {
            case .nodeEnvironment: "production"
            case .logLevel: "info"
            case .port: "\(BackendPort.http.rawValue)"
            }
        }
    }
}
