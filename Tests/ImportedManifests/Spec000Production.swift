import KubeDSL

/// Imported from spec000-production.yaml.
struct Spec000Production: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app-production", podSecurity: .clusterDefault(because: "it was so before the import"))
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        database
        backend
        frontend
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "production"])
    }
}

extension Spec000Production {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
    }

    enum TodoAppConfig: String, ConfigKeys {
        static let configMapName = "todo-app-config"

        case environment = "ENVIRONMENT"
        case frontendURL = "FRONTEND_URL"
        case corsOrigins = "CORS_ORIGINS"
        case llmProvider = "LLM_PROVIDER"
        case dbPoolSize = "DB_POOL_SIZE"
        case dbMaxOverflow = "DB_MAX_OVERFLOW"
        case nextPublicAPIURL = "NEXT_PUBLIC_API_URL"
        case nextPublicChatkitURL = "NEXT_PUBLIC_CHATKIT_URL"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .environment: "production"
            case .frontendURL: "https://todo-app.example.com"
            case .corsOrigins: "https://todo-app.example.com"
            case .llmProvider: "openai"
            case .dbPoolSize: "10"
            case .dbMaxOverflow: "0"
            case .nextPublicAPIURL: "https://todo-app.example.com/api"
            case .nextPublicChatkitURL: "https://todo-app.example.com/api/chatkit"
            }
        }
    }
}

extension Spec000Production {
    enum DatabasePort: Int, ContainerPort {
        case postgres = 5432
    }

    var database: ExternalSystem<DatabasePort> {
        ExternalSystem("database", host: "ep-todo-app-123456.eu-central-1.aws.neon.tech", ports: DatabasePort.self)
            .service()
    }

    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "todo-app.example.com", tls: .certificate) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}

extension Spec000Production {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment(
            "backend",
            replicas: .autoscaled(min: 2, max: 10, .cpu(70), .memory(80))
                .scaleUp(.pods(2, every: 30), stabilization: 30)
                .scaleDown(.percent(100, every: 15), stabilization: .minutes(5)),
            user: 10001
        ) {
            InitContainer(
                "migrate",
                image: Image("ghcr.io/example/todo-backend", tag: "1.0.0"),
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(512) ... .gibibytes(1)
                )
            )
            .command("alembic", "upgrade", "head")
            .env(TodoAppSecrets.databaseURL)
            Container(
                "backend",
                image: Image("ghcr.io/example/todo-backend", tag: "1.0.0"),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(512) ... .gibibytes(1)
                )
            )
            .env(TodoAppSecrets.databaseURL, .openaiAPIKey, .betterAuthSecret)
            .env(TodoAppConfig.environment, .frontendURL, .corsOrigins, .llmProvider, .dbPoolSize, .dbMaxOverflow)
            .startup(.http("/api/v1/health", on: .http), within: 25)
            .liveness(.http("/api/v1/health", on: .http), every: 3, after: 5, timeout: 1, failures: 3)
            .readiness(.http("/api/v1/health", on: .http), every: 5, after: 5, timeout: 2, failures: 2)
            .scratch("/tmp")
        }
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "28f4b4c197246cb8"])
        .imagePullSecrets("registry-credentials")
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension Spec000Production {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 2, user: 1001) {
            Container(
                "frontend",
                image: Image("ghcr.io/example/todo-frontend", tag: "1.0.0"),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .env(TodoAppConfig.environment, .nextPublicAPIURL, .nextPublicChatkitURL)
            .startup(.http("/", on: .http), within: 40)
            .liveness(.http("/", on: .http), every: 3, after: 5, timeout: 1, failures: 3)
            .readiness(.http("/", on: .http), every: 5, after: 5, timeout: 2, failures: 2)
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "28f4b4c197246cb8"])
        .imagePullSecrets("registry-credentials")
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}
