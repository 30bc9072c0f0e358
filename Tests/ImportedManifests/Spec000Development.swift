import KubeDSL

/// Imported from spec000-development.yaml.
struct Spec000Development: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app-development", podSecurity: .clusterDefault(because: "it was so before the import"))
        Secret(external: TodoAppSecrets.self)
        Secret(external: DatabaseCredentialsSecret.self)
        todoAppConfig
        backend
        database
        frontend
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "development"])
    }
}

extension Spec000Development {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
    }

    enum DatabaseCredentialsSecret: String, SecretKeys {
        static let secretName = "database-credentials"

        case postgresPassword = "POSTGRES_PASSWORD"
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
            case .environment: "development"
            case .frontendURL: "http://todo-app.local"
            case .corsOrigins: "http://todo-app.local"
            case .llmProvider: "openai"
            case .dbPoolSize: "10"
            case .dbMaxOverflow: "0"
            case .nextPublicAPIURL: "http://todo-app.local/api"
            case .nextPublicChatkitURL: "http://todo-app.local/api/chatkit"
            }
        }
    }
}

extension Spec000Development {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 1, user: 10001) {
            InitContainer(
                "migrate",
                image: Image("todo-backend", tag: "1.0.0", pull: .ifNotPresent),
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(200),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .command("alembic", "upgrade", "head")
            .env(TodoAppSecrets.databaseURL)
            Container(
                "backend",
                image: Image("todo-backend", tag: "1.0.0", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(200),
                    memory: .mebibytes(128) ... .mebibytes(256)
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
        .podAnnotations(["checksum/todo-app-config": "3575310b1aa83691"])
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension Spec000Development {
    enum DatabasePort: Int, ContainerPort {
        case postgres = 5432
    }

    var database: StatefulSet<DatabasePort> {
        StatefulSet("database", service: .headless(.postgres), replicas: 1, user: 10002) {
            Container(
                "postgres",
                image: Image("postgres", tag: "17.5-bookworm", pull: .ifNotPresent),
                ports: DatabasePort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(100),
                    memory: .mebibytes(96) ... .mebibytes(192)
                )
            )
            .env(DatabaseCredentialsSecret.postgresPassword)
            .env("POSTGRES_USER", "todo")
            .env("POSTGRES_DB", "todo")
            .env("PGDATA", "/var/lib/postgresql/data/pgdata")
            .startup(.exec("pg_isready", "--username", "todo"), within: 60)
            .liveness(.tcp(on: .postgres), every: 10, timeout: 5)
            .readiness(.exec("pg_isready", "--username", "todo"), every: 5, timeout: 2)
            .storage("/var/lib/postgresql/data", ClaimTemplate("data", size: .gibibytes(1), storageClass: "standard"))
            .scratch("/var/run/postgresql")
            .scratch("/tmp")
        }
        .gracePeriod(30)
    }
}

extension Spec000Development {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 1, user: 1001) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "1.0.0", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(75) ... .millicores(150),
                    memory: .mebibytes(128) ... .mebibytes(256)
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
        .podAnnotations(["checksum/todo-app-config": "3575310b1aa83691"])
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension Spec000Development {
    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "todo-app.local", tls: .none(because: "it was so before the import")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
