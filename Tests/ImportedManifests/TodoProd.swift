import KubeDSL

/// Imported from prod.yaml.
struct TodoProd: Stack {
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
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "prod"])
    }
}

extension TodoProd {
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
            case .environment: "prod"
            case .logLevel: "info"
            case .frontendURL: "https://todo-app.example.com"
            case .corsOrigins: "https://todo-app.example.com"
            case .nextPublicAPIURL: "https://todo-app.example.com/api"
            case .redisHost: "redis"
            case .redisPort: "6379"
            case .mcpServerURL: "http://mcp-server:8001/mcp"
            case .llmProvider: "openai"
            }
        }
    }
}

extension TodoProd {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: .autoscaled(min: 2, max: 10, .cpu(70), .memory(80)), user: 10001) {
            Container(
                "backend",
                image: Image("todo-backend", tag: "1.0.0"),
                ports: BackendPort.self,
                resources: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
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

extension TodoProd {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10002) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "1.0.0"),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
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

extension TodoProd {
    enum MCPServerPort: Int, ContainerPort {
        case http = 8001
    }

    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 2, user: 10003) {
            Container(
                "mcp-server",
                image: Image("todo-mcp-server", tag: "1.0.0"),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
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

extension TodoProd {
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
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
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

extension TodoProd {
    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "todo-app.example.com", tls: .certificate(issuer: "letsencrypt")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
