import KubeDSL

enum HTTPPort3000: Int, ContainerPort { case http = 3000 }
enum HTTPPort8000: Int, ContainerPort { case http = 8000 }
enum HTTPPort8001: Int, ContainerPort { case http = 8001 }
enum RedisPort: Int, ContainerPort { case redis = 6379 }

enum TodoSecret: String, SecretKeys {
    static let secretName = "todo-app-secrets"
    case databaseURL = "DATABASE_URL"
    case openAIKey = "OPENAI_API_KEY"
    case betterAuthSecret = "BETTER_AUTH_SECRET"
}

enum TodoConfig: String, ConfigKeys {
    static let configMapName = "todo-app-config"
    case redisHost = "REDIS_HOST"
    case redisPort = "REDIS_PORT"
    case mcpServerURL = "MCP_SERVER_URL"
    case publicAPIURL = "NEXT_PUBLIC_API_URL"
    case logLevel = "LOG_LEVEL"
}

/// The todo stack of one tenant: what DSL declarations say, and model objects for what they would say otherwise.
struct TodoTenant: Component {
    let environment: PeersStack.Environment
    let tenant: Tenant

    var labels: Labels {
        Labels(instance: tenant.instance, partOf: "todo-app", ["environment": environment.rawValue])
    }

    var resources: [any Resource] {
        Namespace(
            tenant.namespace, podSecurity: .clusterDefault(because: "the peers' stack has no such labels"),
            labels: labels
        ) {
            config
            Secret(external: TodoSecret.self)
            frontend
            backend
            mcpServer
            redis
            ingress
            if environment != .dev {
                autoscaler("frontend", [.cpu(70)])
                autoscaler("backend", [.cpu(70), .memory(80)])
            }
            for policy in policies { policy }
        }
    }

    private var config: ConfigMap<TodoConfig> {
        ConfigMap { key in
            switch key {
            case .redisHost: redis.host
            case .redisPort: "6379"
            case .mcpServerURL: mcpServer.url(.http)
            case .publicAPIURL:
                "\(environment(dev: "http", staging: "http", prod: "https"))://\(tenant.host)/api"
            case .logLevel: environment(dev: "debug", staging: "info", prod: "warning")
            }
        }
    }

    private var ingress: Ingress {
        let ingress = Ingress(
            "todo-app", host: tenant.host,
            tls: environment(
                dev: .none(because: "local"), staging: .none(because: "local"), prod: .secret("todo-app-tls"))
        ) {
            Route("/api", to: backend, port: .http)
            Route("/", to: frontend, port: .http)
        }
        let annotated = ingress.annotations(["nginx.ingress.kubernetes.io/ssl-redirect": "true"])
        return environment(dev: ingress, staging: ingress, prod: annotated)
    }

    // MARK: - Workloads

    private var frontend: Deployment<HTTPPort3000> {
        app(
            "frontend", HTTPPort3000.self, health: "/api/health",
            replicas: environment(dev: 1, staging: 2, prod: 3),
            resources: environment(
                dev: Resources(cpu: .millicores(50) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128)),
                staging: Resources(
                    cpu: .millicores(100) ... .millicores(500), memory: .mebibytes(128) ... .mebibytes(256)),
                prod: Resources(cpu: .millicores(200) ... .cores(1), memory: .mebibytes(256) ... .mebibytes(512))),
            config: [.publicAPIURL, .logLevel], secrets: [.databaseURL, .betterAuthSecret])
    }

    private var backend: Deployment<HTTPPort8000> {
        app(
            "backend", HTTPPort8000.self, health: "/health",
            replicas: environment(dev: 1, staging: 2, prod: 3),
            resources: environment(
                dev: Resources(
                    cpu: .millicores(100) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256)),
                staging: Resources(
                    cpu: .millicores(200) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)),
                prod: Resources(cpu: .millicores(500) ... .millicores(1500), memory: .mebibytes(512) ... .gibibytes(1))),
            config: [.redisHost, .redisPort, .mcpServerURL, .logLevel],
            secrets: [.databaseURL, .openAIKey, .betterAuthSecret])
    }

    private var mcpServer: Deployment<HTTPPort8001> {
        app(
            "mcp-server", HTTPPort8001.self, health: "/health",
            replicas: environment(dev: 1, staging: 1, prod: 2),
            resources: environment(
                dev: Resources(cpu: .millicores(50) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128)),
                staging: Resources(
                    cpu: .millicores(100) ... .millicores(250), memory: .mebibytes(128) ... .mebibytes(256)),
                prod: Resources(
                    cpu: .millicores(250) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512))),
            config: [.redisHost, .redisPort, .logLevel], secrets: [.databaseURL, .openAIKey])
    }

    private func app<Port: ContainerPort>(
        _ name: String, _ ports: Port.Type, health: String, replicas: Replicas, resources: Resources,
        config: [TodoConfig], secrets: [TodoSecret]
    ) -> Deployment<Port> {
        let http = Port.allCases[Port.allCases.startIndex]
        let tag = environment(dev: "dev", staging: "1.4.2-rc1", prod: "1.4.2")
        let deployment = Deployment(name, replicas: replicas, user: 1000) {
            Container(
                name, image: Image("todo/\(name)", tag: tag, pull: .ifNotPresent), ports: ports, resources: resources
            )
            .env(config)
            .env(secrets)
            .startup(.http(health, on: http), within: 150, every: 5, timeout: 3)
            .liveness(.http(health, on: http), every: 20, timeout: 3, failures: 3)
            .readiness(.http(health, on: http), every: 10, timeout: 3, failures: 3)
            .writableRootFilesystem(because: "the peers' stack says nothing of it")
        }
        .service(http)
        .rollout(unavailable: 25%, surge: 25%)
        .serviceAccountToken(because: "the peers' stack says nothing of it")
        return environment(
            dev: deployment, staging: deployment, prod: deployment.disruptionBudget(minAvailable: 1))
    }

    private var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 999) {
            Container(
                "redis", image: Image("redis", tag: "7.4-alpine", pull: .ifNotPresent), ports: RedisPort.self,
                resources: environment(
                    dev: Resources(
                        cpu: .millicores(50) ... .millicores(100), memory: .mebibytes(32) ... .mebibytes(64)),
                    staging: Resources(
                        cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128)),
                    prod: Resources(
                        cpu: .millicores(200) ... .millicores(500), memory: .mebibytes(256) ... .mebibytes(512)))
            )
            .arguments("redis-server", "--appendonly", "yes")
            .liveness(.exec("redis-cli", "ping"), every: 20, timeout: 3)
            .readiness(.exec("redis-cli", "ping"), every: 10, timeout: 3)
            .writableRootFilesystem(because: "the peers' stack says nothing of it")
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
        .serviceAccountToken(because: "the peers' stack says nothing of it")
    }
}
