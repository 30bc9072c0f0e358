import KubeDSL

enum TodoConfig: String, ConfigKeys {
    static let configMapName = "todo-app-config"

    case environment = "ENVIRONMENT"
    case logLevel = "LOG_LEVEL"
    case backendURL = "BACKEND_URL"
    case apiURL = "API_URL"
}

@Checked
extension Spec004 {
    /// Every key has a value in every environment, and pods are replaced when one changes: FR-035, US4.3
    var config: ConfigMap<TodoConfig> {
        ConfigMap { key in
            switch key {
            case .environment: environment.rawValue
            case .logLevel: environment(dev: "debug", prod: "info")  // SC-020
            case .backendURL: backend.url(.http)  // FR-028, FR-029, SC-004, EDGE-7
            case .apiURL: "\(publicURL)/api"  // FR-039
            }
        }
        .onChange(.restart)
    }

    /// Where browsers find the frontend, which passes `/api` on to the backend. In development a line of the hosts file
    /// leads the name to Minikube's address.
    private var publicURL: String {
        environment(dev: "http://\(host):\(Self.nodePort)", prod: "http://\(host)")
    }

    var host: String { environment(dev: "todo-app.local", prod: "todo-app.example.com") }
}
