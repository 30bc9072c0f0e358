import KubeDSL

/// Imported from spec003-staging.yaml.
struct Spec003Staging: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("default")
        backendConfig
        frontendConfig
        todoChatbotBackend
        todoChatbotFrontend
    }

    var labels: Labels {
        Labels(instance: "todo-chatbot", partOf: "todo-chatbot")
    }
}

extension Spec003Staging {
    enum BackendConfig: String, ConfigKeys {
        static let configMapName = "backend-config"

        case nodeEnv = "NODE_ENV"
        case logLevel = "LOG_LEVEL"
        case apiPort = "API_PORT"
    }

    var backendConfig: ConfigMap<BackendConfig> {
        ConfigMap { key in
            switch key {
            case .nodeEnv: "production"
            case .logLevel: "info"
            case .apiPort: "3000"
            }
        }
    }

    enum FrontendConfig: String, ConfigKeys {
        static let configMapName = "frontend-config"

        case reactAppAPIBaseURL = "REACT_APP_API_BASE_URL"
        case apiBaseURL = "API_BASE_URL"
    }

    var frontendConfig: ConfigMap<FrontendConfig> {
        ConfigMap { key in
            switch key {
            case .reactAppAPIBaseURL: "http://todo-chatbot-backend:3000"
            case .apiBaseURL: "http://todo-chatbot-backend:3000"
            }
        }
    }
}

extension Spec003Staging {
    enum TodoChatbotBackendPort: Int, ContainerPort {
        case http = 3000
    }

    var todoChatbotBackend: Deployment<TodoChatbotBackendPort> {
        Deployment("todo-chatbot-backend", replicas: 2, user: 1000) {
            Container(
                "backend",
                image: Image("backend", tag: "v1.0.0"),
                ports: TodoChatbotBackendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .env(backendConfig)
            .liveness(.http("/health", on: .http), every: 10, timeout: 2, failures: 3)
            .readiness(.http("/ready", on: .http), every: 5, timeout: 1, failures: 2)
            .preStop(.exec("sleep", "5"))
        }
        .usesKubernetesAPI(.get, on: .configMap(BackendConfig.self))
        .usesKubernetesAPI(.get, on: .secrets(named: "db-credentials", "api-keys"))
        .gracePeriod(30)
        .podLabels(["app": "todo-chatbot-backend"])
        .rollout(unavailable: 0, surge: 1)
        .service(.http, as: .clusterIP.affinity(.clientIP()))
        .patch { (service: inout CoreV1.Service) in
            service.spec.selector = ["app": "todo-chatbot-backend"]
        }
    }
}

extension Spec003Staging {
    enum TodoChatbotFrontendPort: Int, ContainerPort {
        case http = 80
    }

    var todoChatbotFrontend: Deployment<TodoChatbotFrontendPort> {
        Deployment("todo-chatbot-frontend", replicas: 2, user: 101) {
            Container(
                "frontend",
                image: Image("frontend", tag: "v1.0.0"),
                ports: TodoChatbotFrontendPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(200),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(frontendConfig)
            .liveness(.http("/", on: .http), every: 10, timeout: 2, failures: 3)
            .readiness(.http("/", on: .http), every: 5, timeout: 1, failures: 2)
            .preStop(.exec("sleep", "5"))
            .writableRootFilesystem(because: "it was so before the import")
        }
        .usesKubernetesAPI(.get, on: .configMap(FrontendConfig.self))
        .gracePeriod(30)
        .podLabels(["app": "todo-chatbot-frontend"])
        .sysctl(.ipUnprivilegedPortStart, "80")
        .rollout(unavailable: 0, surge: 1)
        .service(.http, as: .nodePort(30001).affinity(.clientIP()))
        .patch { (service: inout CoreV1.Service) in
            service.spec.selector = ["app": "todo-chatbot-frontend"]
        }
    }
}
