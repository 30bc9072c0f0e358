import KubeDSL

/// Imported from todo-app-minikube.yaml.
struct TodoMinikube: Stack {
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
        traffic
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "minikube"])
    }
}

extension TodoMinikube {
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
        case dbPoolSize = "DB_POOL_SIZE"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .environment: "minikube"
            case .logLevel: "debug"
            case .frontendURL: "http://todo-app.local"
            case .corsOrigins: "http://todo-app.local"
            case .nextPublicAPIURL: "http://todo-app.local/api"
            case .redisHost: "redis"
            case .redisPort: "6379"
            case .mcpServerURL: "http://mcp-server:8001/mcp"
            case .llmProvider: "openai"
            case .dbPoolSize: "2"
            }
        }
    }
}

extension TodoMinikube {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 1, user: 10001) {
            InitContainer(
                "migrate",
                image: Image("todo-backend", tag: "1.0.0", pull: .ifNotPresent),
                resources: Resources(
                    cpu: .millicores(125) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .command("alembic", "upgrade", "head")
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            Container(
                "backend",
                image: Image("todo-backend", tag: "1.0.0", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(125) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
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
        .podAnnotations(["checksum/todo-app-config": "874545e1eb99a5fb"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoMinikube {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 1, user: 10002) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "1.0.0", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(125),
                    memory: .mebibytes(64) ... .mebibytes(128)
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
        .podAnnotations(["checksum/todo-app-config": "874545e1eb99a5fb"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoMinikube {
    enum MCPServerPort: Int, ContainerPort {
        case http = 8001
    }

    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 1, user: 10003) {
            Container(
                "mcp-server",
                image: Image("todo-mcp-server", tag: "1.0.0", pull: .ifNotPresent),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(125),
                    memory: .mebibytes(64) ... .mebibytes(128)
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
        .podAnnotations(["checksum/todo-app-config": "874545e1eb99a5fb"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension TodoMinikube {
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
                    cpu: .millicores(50) ... .millicores(125),
                    memory: .mebibytes(64) ... .mebibytes(128)
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

extension TodoMinikube {
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
        Ingress("todo-app", host: "todo-app.local", tls: .none(because: "it was so before the import")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
