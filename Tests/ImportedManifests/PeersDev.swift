import KubeDSL

/// Imported from peers-stack-dev.yaml.
struct PeersDev: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-dev", podSecurity: .clusterDefault(because: "it was so before the import"))
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        backend
        frontend
        mcpServer
        redis
        backendToMCPServerNetworkPolicy
        backendToRedisNetworkPolicy
        defaultDenyNetworkPolicy
        frontendToBackendNetworkPolicy
        ingressToBackendNetworkPolicy
        ingressToFrontendNetworkPolicy
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo", partOf: "todo-app", ["environment": "dev"])
    }
}

extension PeersDev {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case openaiAPIKey = "OPENAI_API_KEY"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
    }

    enum TodoAppConfig: String, ConfigKeys {
        static let configMapName = "todo-app-config"

        case redisHost = "REDIS_HOST"
        case redisPort = "REDIS_PORT"
        case mcpServerURL = "MCP_SERVER_URL"
        case nextPublicAPIURL = "NEXT_PUBLIC_API_URL"
        case logLevel = "LOG_LEVEL"
    }

    var todoAppConfig: ConfigMap<TodoAppConfig> {
        ConfigMap { key in
            switch key {
            case .redisHost: "redis"
            case .redisPort: "6379"
            case .mcpServerURL: "http://mcp-server:8001"
            case .nextPublicAPIURL: "http://todo-app.local/api"
            case .logLevel: "debug"
            }
        }
    }
}

extension PeersDev {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 1, user: 1000) {
            Container(
                "backend",
                image: Image("todo/backend", tag: "dev", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(TodoAppConfig.redisHost, .redisPort, .mcpServerURL, .logLevel)
            .env(TodoAppSecrets.databaseURL, .openaiAPIKey, .betterAuthSecret)
            .startup(.http("/health", on: .http), within: 150, timeout: 3)
            .liveness(.http("/health", on: .http), every: 20, timeout: 3, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, timeout: 3, failures: 3)
            .writableRootFilesystem(because: "it was so before the import")
        }
        .serviceAccountToken(because: "it was so before the import")
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
    }
}

extension PeersDev {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 1, user: 1000) {
            Container(
                "frontend",
                image: Image("todo/frontend", tag: "dev", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(200),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .env(TodoAppConfig.nextPublicAPIURL, .logLevel)
            .env(TodoAppSecrets.databaseURL, .betterAuthSecret)
            .startup(.http("/api/health", on: .http), within: 150, timeout: 3)
            .liveness(.http("/api/health", on: .http), every: 20, timeout: 3, failures: 3)
            .readiness(.http("/api/health", on: .http), every: 10, timeout: 3, failures: 3)
            .writableRootFilesystem(because: "it was so before the import")
        }
        .serviceAccountToken(because: "it was so before the import")
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
    }
}

extension PeersDev {
    enum MCPServerPort: Int, ContainerPort {
        case http = 8001
    }

    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 1, user: 1000) {
            Container(
                "mcp-server",
                image: Image("todo/mcp-server", tag: "dev", pull: .ifNotPresent),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(200),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .env(TodoAppConfig.redisHost, .redisPort, .logLevel)
            .env(TodoAppSecrets.databaseURL, .openaiAPIKey)
            .startup(.http("/health", on: .http), within: 150, timeout: 3)
            .liveness(.http("/health", on: .http), every: 20, timeout: 3, failures: 3)
            .readiness(.http("/health", on: .http), every: 10, timeout: 3, failures: 3)
            .writableRootFilesystem(because: "it was so before the import")
        }
        .serviceAccountToken(because: "it was so before the import")
        .rollout(unavailable: 25%, surge: 25%)
        .service(.http)
    }
}

extension PeersDev {
    enum RedisPort: Int, ContainerPort {
        case redis = 6379
    }

    var redis: StatefulSet<RedisPort> {
        StatefulSet("redis", service: .headless(.redis), replicas: 1, user: 999) {
            Container(
                "redis",
                image: Image("redis", tag: "7.4-alpine", pull: .ifNotPresent),
                ports: RedisPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(100),
                    memory: .mebibytes(32) ... .mebibytes(64)
                )
            )
            .arguments("redis-server", "--appendonly", "yes")
            .liveness(.exec("redis-cli", "ping"), every: 20, timeout: 3)
            .readiness(.exec("redis-cli", "ping"), every: 10, timeout: 3)
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
            .writableRootFilesystem(because: "it was so before the import")
        }
        .serviceAccountToken(because: "it was so before the import")
    }
}

extension PeersDev {
    var networkingLabels: OrderedMap<String> {
        ["app.kubernetes.io/instance": "todo", "app.kubernetes.io/part-of": "todo-app", "environment": "dev"]
    }

    var networkingSelector: OrderedMap<String> {
        ["app.kubernetes.io/name": "backend", "app.kubernetes.io/instance": "todo"]
    }

    var networkingSelector2: OrderedMap<String> {
        ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "todo"]
    }

    var networkingSelector3: OrderedMap<String> {
        ["kubernetes.io/metadata.name": "ingress-nginx"]
    }

    var backendToMCPServerNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "backend-to-mcp-server", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "mcp-server", "app.kubernetes.io/instance": "todo"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8001)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var backendToRedisNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "backend-to-redis", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "redis", "app.kubernetes.io/instance": "todo"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 6379)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var defaultDenyNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "default-deny", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector(), policyTypes: [.ingress])
        )
    }

    var frontendToBackendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "frontend-to-backend", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var ingressToBackendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "ingress-to-backend", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector3)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var ingressToFrontendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "ingress-to-frontend", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 3000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector3)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "todo-app.local", tls: .none(because: "it was so before the import")) {
            Route("/api", to: backend, port: .http)
            Route("/", to: frontend, port: .http)
        }
    }
}
