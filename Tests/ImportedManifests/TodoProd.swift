import KubeDSL

/// Imported from todo-app-prod.yaml.
struct TodoProd: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        todoAppConfig
        Secret(TodoAppSecrets.self, from: .externalSecrets(store: "vault", path: "todo-app/prod"))
        backend
        frontend
        mcpServer
        redis
        traffic
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "prod"])
    }
}

extension TodoProd {
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
        case dbPoolSize = "DB_POOL_SIZE"
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
            case .dbPoolSize: "8"
            }
        }
    }

    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
    }
}

extension TodoProd {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment(
            "backend",
            replicas: .autoscaled(min: 2, max: 10, .cpu(70), .memory(80))
                .scaleUp(.pods(2, every: 30), stabilization: 30)
                .scaleDown(.pods(1, every: 60), stabilization: .minutes(5)),
            user: 10001
        ) {
            InitContainer(
                "migrate",
                image: Image(
                    "ghcr.io/example/todo-backend",
                    tag: "1.0.0",
                    digest: "sha256:1f0e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
                    pull: .always
                ),
                resources: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
            )
            .command("alembic", "upgrade", "head")
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            Container(
                "backend",
                image: Image(
                    "ghcr.io/example/todo-backend",
                    tag: "1.0.0",
                    digest: "sha256:1f0e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0",
                    pull: .always
                ),
                ports: BackendPort.self,
                resources: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
            )
            .env(todoAppConfig)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .files(allOf: TodoAppSecrets.self, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .serviceAccount()
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "a5f2a2b3d126abae"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
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
                image: Image(
                    "ghcr.io/example/todo-frontend",
                    tag: "1.0.0",
                    digest: "sha256:2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f70819",
                    pull: .always
                ),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .env(TodoAppConfig.environment, .nextPublicAPIURL)
            .env("BACKEND_URL", "http://backend:8000")
            .startup(.http("/health/live", on: .http), within: 45)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .files(TodoAppSecrets.betterAuthSecret, at: "/run/secrets/todo-app")
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .serviceAccount()
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "a5f2a2b3d126abae"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
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
                image: Image(
                    "ghcr.io/example/todo-mcp-server",
                    tag: "1.0.0",
                    digest: "sha256:3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b",
                    pull: .always
                ),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .env(TodoAppConfig.environment, .logLevel)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("sleep", "5"))
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .serviceAccount()
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "a5f2a2b3d126abae"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
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
                image: Image(
                    "redis",
                    tag: "7.4-alpine",
                    digest: "sha256:8f2d1c0b9a7e6d5c4b3a29180706f5e4d3c2b1a09f8e7d6c5b4a392817060504",
                    pull: .always
                ),
                ports: RedisPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .arguments("redis-server", "--appendonly", "yes")
            .startup(.exec("redis-cli", "ping"), within: 30)
            .liveness(.tcp(on: .redis), every: 10, timeout: 5)
            .readiness(.exec("redis-cli", "ping"), every: 5, timeout: 2)
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
        .serviceAccount()
        .gracePeriod(30)
    }
}

extension TodoProd {
    var traffic: Traffic {
        Traffic {
            Flow(from: .ingressController, to: backend, on: .http)
            Flow(from: frontend, to: backend, on: .http)
            Flow(from: backend, to: mcpServer, on: .http)
            Flow(from: backend, to: redis, on: .redis)
            Flow(from: backend, to: .internet(5432))
            Flow(from: backend, to: .internet(443))
            Flow(from: .ingressController, to: frontend, on: .http)
            Flow(from: mcpServer, to: .internet(5432))
        }
    }

    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "todo-app.example.com", tls: .certificate(issuer: "letsencrypt")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
