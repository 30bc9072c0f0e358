import KubeDSL

/// Imported from spec004-dev.yaml.
struct Spec004Dev: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app-dev")
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        backend
        frontend
        traffic
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app")
    }
}

extension Spec004Dev {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
        case openaiAPIKey = "OPENAI_API_KEY"
    }

    enum TodoAppConfig: String, ConfigKeys {
        static let configMapName = "todo-app-config"

        case environment = "ENVIRONMENT"
        case logLevel = "LOG_LEVEL"
        case backendURL = "BACKEND_URL"
        case apiURL = "API_URL"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .environment: "dev"
            case .logLevel: "debug"
            case .backendURL: "http://backend:8000"
            case .apiURL: "http://todo-app.local:30080/api"
            }
        }
    }
}

extension Spec004Dev {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 1, user: 65532) {
            Container(
                "backend",
                image: Image("todo-backend", tag: "v1.0.0", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .env(TodoAppSecrets.databaseURL, .betterAuthSecret, .openaiAPIKey)
            .env(TodoAppConfig.environment, .logLevel)
            .startup(.http("/health/live", on: .http), within: 60)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("python", "-c", "import time; time.sleep(5)"))
            .scratch("/tmp")
        }
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "b75e8e9f73483eb7"])
        .apart(on: .node, .preferred)
        .rollout(unavailable: 0, surge: 1)
        .progressDeadline(.minutes(3))
        .service(.http, as: .clusterIP.affinity(.clientIP(timeout: .hours(3))))
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension Spec004Dev {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 1, user: 65532) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "v1.0.0", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(TodoAppSecrets.betterAuthSecret)
            .env(todoAppConfig)
            .startup(.http("/health/live", on: .http), within: 60)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .preStop(.exec("node", "-e", "setTimeout(() => {}, 5000)"))
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "b75e8e9f73483eb7"])
        .apart(on: .node, .preferred)
        .rollout(unavailable: 0, surge: 1)
        .progressDeadline(.minutes(3))
        .service(.http, as: .nodePort(30080).affinity(.clientIP(timeout: .hours(3))))
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension Spec004Dev {
    var traffic: Traffic {
        Traffic {
            Flow(from: frontend, to: backend, on: .http)
            Flow(from: backend, to: .internet(5432))
            Flow(from: backend, to: .internet(443))
            Flow(from: .anywhere, to: frontend, on: .http)
        }
    }
}
