import KubeDSL

/// Imported from spec002-staging.yaml.
struct Spec002Staging: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        backend
        frontend
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["app": "todo-app", "version": "v4.0.0"])
    }
}

extension Spec002Staging {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case jwtSecret = "JWT_SECRET"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
    }

    enum TodoAppConfig: String, ConfigKeys {
        static let configMapName = "todo-app-config"

        case environment = "ENVIRONMENT"
        case logLevel = "LOG_LEVEL"
        case backendAPIURL = "BACKEND_API_URL"
        case frontendURL = "FRONTEND_URL"
        case databasePoolSize = "DATABASE_POOL_SIZE"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .environment: "staging"
            case .logLevel: "info"
            case .backendAPIURL: "http://backend.todo-app.svc.cluster.local:7860"
            case .frontendURL: "http://localhost"
            case .databasePoolSize: "5"
            }
        }
    }
}

extension Spec002Staging {
    enum BackendPort: Int, ContainerPort {
        case http = 7860
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 2, user: 1000) {
            InitContainer(
                "migrate",
                image: Image("todo-backend", tag: "v4.0.0", pull: .ifNotPresent),
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(400),
                    memory: .mebibytes(256) ... .mebibytes(448)
                )
            )
            .command("alembic", "upgrade", "head")
            .env(TodoAppSecrets.databaseURL)
            Container(
                "backend",
                image: Image("todo-backend", tag: "v4.0.0", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(400),
                    memory: .mebibytes(256) ... .mebibytes(448)
                )
            )
            .env(TodoAppSecrets.databaseURL, .jwtSecret, .openaiAPIKey, .betterAuthSecret)
            .env(TodoAppConfig.environment, .logLevel, .frontendURL, .databasePoolSize)
            .startup(.http("/health/live", on: .http), within: 30, timeout: 2)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 2, failures: 3)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2, failures: 2)
            .preStop(.exec("sleep", "5"))
            .scratch("/tmp")
        }
        .gracePeriod(10)
        .podLabels(["component": "backend"])
        .podAnnotations(["checksum/todo-app-config": "a64c18f2d632eadd"])
        .rollout(unavailable: 0, surge: 1)
        .service(.http)
    }
}

extension Spec002Staging {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 2, user: 1000) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "v4.0.0", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(400),
                    memory: .mebibytes(256) ... .mebibytes(384)
                )
            )
            .env(TodoAppSecrets.betterAuthSecret)
            .env(TodoAppConfig.environment, .logLevel, .backendAPIURL, .frontendURL)
            .startup(.http("/api/health", on: .http), within: 30, timeout: 2)
            .liveness(.http("/api/health", on: .http), every: 10, timeout: 2, failures: 3)
            .readiness(.http("/", on: .http), every: 5, timeout: 2, failures: 2)
            .preStop(.exec("sleep", "5"))
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .gracePeriod(10)
        .podLabels(["component": "frontend"])
        .podAnnotations(["checksum/todo-app-config": "a64c18f2d632eadd"])
        .rollout(unavailable: 0, surge: 1)
        .service(.http, on: 80, as: .loadBalancer())
    }
}
