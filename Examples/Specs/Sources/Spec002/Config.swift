import KubeDSL

/// All configuration that is not secret: FR-022, SC-003, US2.4
enum TodoConfig: String, ConfigKeys {
    static let configMapName = "todo-app-config"

    case environment = "ENVIRONMENT"
    case logLevel = "LOG_LEVEL"
    case backendAPIURL = "BACKEND_API_URL"
    case frontendURL = "FRONTEND_URL"
    case databasePoolSize = "DATABASE_POOL_SIZE"
}

@Checked
extension Spec002 {
    var config: ConfigMap<TodoConfig> {
        ConfigMap { key in
            switch key {
            case .environment: environment.rawValue
            case .logLevel: environment(dev: "debug", staging: "info", production: "info")
            // The name in full: EDGE-11
            case .backendAPIURL: "http://\(backend.host(inNamespace: "todo-app")):\(BackendPort.http.rawValue)"
            case .frontendURL:
                environment(
                    dev: "http://localhost", staging: "http://localhost", production: "http://todo-app.example.com")
            case .databasePoolSize: "5"  // FR-059
            }
        }
        .onChange(.restart)  // EDGE-7
    }
}
