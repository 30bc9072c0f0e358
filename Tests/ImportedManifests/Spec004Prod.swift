import KubeDSL

/// Imported from spec004-prod.yaml.
struct Spec004Prod: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        backend
        frontend
        traffic
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app")
    }
}

extension Spec004Prod {
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
            case .environment: "prod"
            case .logLevel: "info"
            case .backendURL: "http://backend:8000"
            case .apiURL: "http://todo-app.example.com/api"
            }
        }
    }
}

extension Spec004Prod {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 3, user: 65532) {
            Container(
                "backend",
                image: Image("todo-backend", tag: "v1.0.0", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
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
        .podAnnotations(["checksum/todo-app-config": "859b64da19f2cc7b"])
        .apart(on: .node, .preferred)
        .rollout(unavailable: 25%, surge: 25%)
        .progressDeadline(.minutes(3))
        .service(.http, as: .clusterIP.affinity(.clientIP(timeout: .hours(3))))
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension Spec004Prod {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 3, user: 65532) {
            Container(
                "frontend",
                image: Image("todo-frontend", tag: "v1.0.0", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
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
        .podAnnotations(["checksum/todo-app-config": "859b64da19f2cc7b"])
        .apart(on: .node, .preferred)
        .rollout(unavailable: 25%, surge: 25%)
        .progressDeadline(.minutes(3))
        .service(.http, as: .loadBalancer().affinity(.clientIP(timeout: .hours(3))))
        .disruptionBudget(maxUnavailable: 1)
    }
}

extension Spec004Prod {
    var traffic: Traffic {
        Traffic {
            Flow(from: frontend, to: backend, on: .http)
            Flow(from: backend, to: .internet(5432))
            Flow(from: backend, to: .internet(443))
            Flow(from: .anywhere, to: frontend, on: .http)
        }
    }

    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "todo-app.example.com", tls: .none(because: "it was so before the import")) {
            Route("/", to: frontend, port: .http)
        }
        .annotations([
            "nginx.ingress.kubernetes.io/affinity": "cookie",
            "nginx.ingress.kubernetes.io/session-cookie-name": "todo-app-route",
        ])
    }
}
