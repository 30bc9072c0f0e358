import KubeDSL

// What many tests declare and none of them is about.

enum AppPort: Int, ContainerPort { case http = 8080, metrics = 9090 }

enum AppConfig: String, ConfigKeys {
    static let configMapName = "app-config"
    case zone = "ZONE"
    case logLevel = "LOG_LEVEL"
}

enum AppSecret: String, SecretKeys {
    static let secretName = "app-secrets"
    case password = "PASSWORD"
    case token = "TOKEN"
}

extension Resources {
    static let small = Resources(
        cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))
}

extension Container<AppPort> {
    static var app: Container<AppPort> {
        Container("app", image: "app:1.0", ports: AppPort.self, resources: .small)
    }
}

extension Deployment<AppPort> {
    /// A Deployment of one container, which a test may modify.
    static func app(
        _ name: String = "app", _ container: @autoclosure @escaping @Sendable () -> Container<AppPort> = .app
    ) -> Deployment<AppPort> {
        Deployment(name, replicas: 1, user: 10001) { container() }
    }
}

/// Where a workload's main container stands in its object.
let containerPath = "spec.template.spec.containers[0]"

extension AppsV1.Deployment {
    var pod: CoreV1.PodSpec { spec.template.spec ?? CoreV1.PodSpec(containers: []) }
    var container: CoreV1.Container { pod.containers[0] }
}
