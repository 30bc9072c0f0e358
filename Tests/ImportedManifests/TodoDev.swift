import KubeDSL

/// Imported from dev.yaml.
struct TodoDev: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        backend
        frontend
        mcpServer
        redis
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "dev"])
    }
}

extension TodoDev {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
    }

    enum TodoAppConfig: String, ConfigKeys {
        static let configMapName = "todo-app-config"

        case environment = "ENVIRONMENT"
        case logLevel = "LOG_LEVEL"
        case frontendURL = "FRONTEND_URL"
        case corsOrigins = "CORS_ORIGINS"
        case nextPublicAPIURL = "NEXT_PUBLIC_API_URL"
        case redisHost = "REDIS_HOST"
        case redisPort = "REDIS_PORT"
        case mcpServerURL = "MCP_SERVER_URL"
        case llmProvider = "LLM_PROVIDER"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .environment: "dev"
            case .logLevel: "debug"
            case .frontendURL: "http://todo-app.local"
            case .corsOrigins: "http://todo-app.local"
            case .nextPublicAPIURL: "http://todo-app.local/api"
            case .redisHost: "redis"
            case .redisPort: "6379"
            case .mcpServerURL: "http://mcp-server:8001/mcp"
            case .llmProvider: "openai"
            }
        }
    }
}

extension TodoDev {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 1, user: 10001) {
            Container(
                "backend",
                image: Image("todo-backend", tag: "1.0.0"),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(150) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(TodoAppSecrets.databaseURL, .openaiAPIKey, .betterAuthSecret)
            .env(todoAppConfig)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .scratch("/tmp")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoDev {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 1, user: 10002) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "1.0.0"),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(200),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(TodoAppSecrets.betterAuthSecret)
            .env(TodoAppConfig.environment, .nextPublicAPIURL)
            .env("BACKEND_URL", "http://backend:8000")
            .startup(.http("/health/live", on: .http), within: 45)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoDev {
    enum MCPServerPort: Int, ContainerPort {
        case http = 8001
    }

    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 1, user: 10003) {
            Container(
                "mcp-server",
                image: Image("todo-mcp-server", tag: "1.0.0"),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(125),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .env(TodoAppSecrets.databaseURL)
            .env(TodoAppConfig.environment, .logLevel)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .scratch("/tmp")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoDev {
    enum RedisPort: Int, ContainerPort {
        case redis = 6379
    }

    var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 10004) {
            Container(
                "redis",
                image: Image("redis", tag: "7.4-alpine"),
                ports: RedisPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(100),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .arguments("redis-server", "--appendonly", "yes")
            .startup(.exec("redis-cli", "ping"), within: 30)
            .liveness(.tcp(on: .redis), every: 10, timeout: 5)
            .readiness(.exec("redis-cli", "ping"), every: 5, timeout: 2)
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
        .gracePeriod(30)
    }
}

extension TodoDev {
    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "todo-app.local", tls: .none(because: "it was so before the import")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
