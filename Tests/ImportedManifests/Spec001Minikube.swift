import KubeDSL

/// Imported from spec001-minikube.yaml.
struct Spec001Minikube: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-phaseiv", podSecurity: .clusterDefault(because: "it was so before the import"))
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        redisDataPvcClaim
        backend
        frontend
        mcpServer
        redis
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app")
    }
}

extension Spec001Minikube {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
        case redisPassword = "REDIS_PASSWORD"
        case betterAuthURL = "BETTER_AUTH_URL"
    }

    enum TodoAppConfig: String, ConfigKeys {
        static let configMapName = "todo-app-config"

        case redisHost = "REDIS_HOST"
        case redisPort = "REDIS_PORT"
        case mcpServerURL = "MCP_SERVER_URL"
        case nextPublicAPIURL = "NEXT_PUBLIC_API_URL"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .redisHost: "redis-service"
            case .redisPort: "6379"
            case .mcpServerURL: "http://mcp-service:8001/mcp"
            case .nextPublicAPIURL: "http://todo-app.local/api"
            }
        }
    }
}

extension Spec001Minikube {
    var redisDataPvcClaim: PersistentVolumeClaim {
        PersistentVolumeClaim("redis-data-pvc", size: .gibibytes(1), storageClass: "standard")
    }

    enum RedisPort: Int, ContainerPort {
        case redis = 6379
    }

    var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis, name: "redis-service"), replicas: 1, user: 10004) {
            Container(
                "redis",
                image: Image("redis", tag: "7.4-alpine", pull: .ifNotPresent),
                ports: RedisPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .arguments(
                "redis-server",
                "--port",
                "$(REDIS_PORT)",
                "--requirepass",
                "$(REDIS_PASSWORD)",
                "--appendonly",
                "yes",
                "--dir",
                "/data"
            )
            .env(TodoAppConfig.redisPort)
            .env(TodoAppSecrets.redisPassword)
            .env("REDISCLI_AUTH", from: TodoAppSecrets.redisPassword)
            .liveness(.exec("redis-cli", "ping"), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.exec("redis-cli", "ping"), every: 10, after: 10, timeout: 5, failures: 3)
            .mount(redisDataPvcClaim, at: "/data")
        }
    }
}

extension Spec001Minikube {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment(
            "backend",
            replicas: .autoscaled(min: 2, max: 5, .cpu(70), .memory(80), name: "backend-hpa")
                .scaleUp(.pods(1, every: 30), stabilization: 30)
                .scaleDown(.pods(1, every: .minutes(5)), stabilization: .minutes(5)),
            user: 10001
        ) {
            Container(
                "backend",
                image: Image("todo-backend", tag: "1.0.0", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
            )
            .env(TodoAppSecrets.databaseURL, .openaiAPIKey, .betterAuthSecret, .redisPassword)
            .env(TodoAppConfig.redisHost, .redisPort, .mcpServerURL)
            .startup(.http("/health", on: .http), within: 60, every: 10, timeout: 5)
            .liveness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .scratch("/tmp")
        }
        .service(.http, name: "backend-service")
    }
}

extension Spec001Minikube {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment(
            "frontend",
            replicas: .autoscaled(min: 2, max: 5, .cpu(70), name: "frontend-hpa")
                .scaleUp(.pods(1, every: 30), stabilization: 30)
                .scaleDown(.pods(1, every: .minutes(5)), stabilization: .minutes(5)),
            user: 10002
        ) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "1.0.0", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
            )
            .env(TodoAppSecrets.betterAuthSecret, .betterAuthURL)
            .env(TodoAppConfig.nextPublicAPIURL)
            .liveness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .service(.http, name: "frontend-service")
    }
}

extension Spec001Minikube {
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
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .env(TodoAppSecrets.databaseURL, .redisPassword)
            .env(TodoAppConfig.redisHost, .redisPort)
            .liveness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, after: 10, timeout: 5, failures: 3)
            .scratch("/tmp")
        }
        .service(.http, name: "mcp-service")
    }
}

extension Spec001Minikube {
    var todoAppIngress: Ingress {
        Ingress("todo-app-ingress", host: "todo-app.local", tls: .none(because: "it was so before the import")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
