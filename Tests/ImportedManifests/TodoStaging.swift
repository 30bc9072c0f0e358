import KubeDSL

/// Imported from todo-app-staging.yaml.
struct TodoStaging: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app")
        Secret(external: TodoAppSecrets.self)
        backendServiceAccount
        frontendServiceAccount
        mcpServerServiceAccount
        redisServiceAccount
        todoAppConfig
        todoAppSecretsExternalSecret
        backend
        frontend
        mcpServer
        redis
        backendNetworkPolicy
        defaultDenyNetworkPolicy
        frontendNetworkPolicy
        mcpServerNetworkPolicy
        redisNetworkPolicy
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "staging"])
    }
}

extension TodoStaging {
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
            case .environment: "staging"
            case .logLevel: "info"
            case .frontendURL: "https://staging.todo-app.example.com"
            case .corsOrigins: "https://staging.todo-app.example.com"
            case .nextPublicAPIURL: "https://staging.todo-app.example.com/api"
            case .redisHost: "redis"
            case .redisPort: "6379"
            case .mcpServerURL: "http://mcp-server:8001/mcp"
            case .llmProvider: "openai"
            case .dbPoolSize: "5"
            }
        }
    }
}

extension TodoStaging {
    var backendServiceAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(
            metadata: MetaV1.ObjectMeta(
                name: "backend",
                labels: [
                    "app.kubernetes.io/name": "backend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            automountServiceAccountToken: false
        )
    }

    var frontendServiceAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(
            metadata: MetaV1.ObjectMeta(
                name: "frontend",
                labels: [
                    "app.kubernetes.io/name": "frontend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            automountServiceAccountToken: false
        )
    }

    var mcpServerServiceAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(
            metadata: MetaV1.ObjectMeta(
                name: "mcp-server",
                labels: [
                    "app.kubernetes.io/name": "mcp-server",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            automountServiceAccountToken: false
        )
    }

    var redisServiceAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(
            metadata: MetaV1.ObjectMeta(
                name: "redis",
                labels: [
                    "app.kubernetes.io/name": "redis",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            automountServiceAccountToken: false
        )
    }
}

extension TodoStaging {
    var todoAppSecretsExternalSecret: RawObject {
        RawObject(
            apiVersion: "external-secrets.io/v1",
            kind: "ExternalSecret",
            metadata: MetaV1.ObjectMeta(
                name: "todo-app-secrets",
                labels: [
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            fields: [
                "spec": .mapping([
                    "secretStoreRef": .mapping(["name": .string("vault"), "kind": .string("ClusterSecretStore")]),
                    "target": .mapping(["name": .string("todo-app-secrets")]),
                    "data": .sequence([
                        .mapping([
                            "secretKey": .string("DATABASE_URL"),
                            "remoteRef": .mapping([
                                "key": .string("todo-app/staging"),
                                "property": .string("DATABASE_URL"),
                            ]),
                        ]),
                        .mapping([
                            "secretKey": .string("OPENAI_API_KEY"),
                            "remoteRef": .mapping([
                                "key": .string("todo-app/staging"),
                                "property": .string("OPENAI_API_KEY"),
                            ]),
                        ]),
                        .mapping([
                            "secretKey": .string("BETTER_AUTH_SECRET"),
                            "remoteRef": .mapping([
                                "key": .string("todo-app/staging"),
                                "property": .string("BETTER_AUTH_SECRET"),
                            ]),
                        ]),
                    ]),
                ])
            ]
        )
    }
}

extension TodoStaging {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: .autoscaled(min: 2, max: 3, .cpu(70)), user: 10001) {
            InitContainer(
                "migrate",
                image: Image("ghcr.io/example/todo-backend", tag: "1.0.0"),
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .command("alembic", "upgrade", "head")
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            Container(
                "backend",
                image: Image("ghcr.io/example/todo-backend", tag: "1.0.0"),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
                )
            )
            .env(todoAppConfig)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .files(allOf: TodoAppSecrets.self, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "12a294379e48d27c"])
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.template.spec?.containers[0].lifecycle = CoreV1.Lifecycle(
                preStop: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: ["sleep", "5"]))
            )
            deployment.spec.template.spec?.serviceAccountName = "backend"
            deployment.spec.template.spec?.topologySpreadConstraints = [
                CoreV1.TopologySpreadConstraint(
                    maxSkew: 1,
                    topologyKey: "kubernetes.io/hostname",
                    whenUnsatisfiable: .scheduleAnyway,
                    labelSelector: MetaV1.LabelSelector(
                        matchLabels: ["app.kubernetes.io/name": "backend", "app.kubernetes.io/instance": "todo-app"]
                    )
                )
            ]
        }
    }
}

extension TodoStaging {
    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: 2, user: 10002) {
            Container(
                "frontend",
                image: Image("ghcr.io/example/todo-frontend", tag: "1.0.0"),
                ports: FrontendPort.self,
                resources: Resources(
                    cpu: .millicores(125) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(TodoAppConfig.environment, .nextPublicAPIURL)
            .env("BACKEND_URL", "http://backend:8000")
            .startup(.http("/health/live", on: .http), within: 45)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .files(TodoAppSecrets.betterAuthSecret, at: "/run/secrets/todo-app")
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "12a294379e48d27c"])
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.template.spec?.containers[0].lifecycle = CoreV1.Lifecycle(
                preStop: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: ["sleep", "5"]))
            )
            deployment.spec.template.spec?.serviceAccountName = "frontend"
            deployment.spec.template.spec?.topologySpreadConstraints = [
                CoreV1.TopologySpreadConstraint(
                    maxSkew: 1,
                    topologyKey: "kubernetes.io/hostname",
                    whenUnsatisfiable: .scheduleAnyway,
                    labelSelector: MetaV1.LabelSelector(
                        matchLabels: ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "todo-app"]
                    )
                )
            ]
        }
    }
}

extension TodoStaging {
    enum MCPServerPort: Int, ContainerPort {
        case http = 8001
    }

    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 2, user: 10003) {
            Container(
                "mcp-server",
                image: Image("ghcr.io/example/todo-mcp-server", tag: "1.0.0"),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(125) ... .millicores(250),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .env(TodoAppConfig.environment, .logLevel)
            .startup(.http("/health/live", on: .http), within: 30)
            .liveness(.http("/health/live", on: .http), every: 10, timeout: 5)
            .readiness(.http("/health/ready", on: .http), every: 5, timeout: 2)
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "12a294379e48d27c"])
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.template.spec?.containers[0].lifecycle = CoreV1.Lifecycle(
                preStop: CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: ["sleep", "5"]))
            )
            deployment.spec.template.spec?.serviceAccountName = "mcp-server"
            deployment.spec.template.spec?.topologySpreadConstraints = [
                CoreV1.TopologySpreadConstraint(
                    maxSkew: 1,
                    topologyKey: "kubernetes.io/hostname",
                    whenUnsatisfiable: .scheduleAnyway,
                    labelSelector: MetaV1.LabelSelector(
                        matchLabels: ["app.kubernetes.io/name": "mcp-server", "app.kubernetes.io/instance": "todo-app"]
                    )
                )
            ]
        }
    }
}

extension TodoStaging {
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
                    cpu: .millicores(125) ... .millicores(250),
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
        .patch { (statefulSet: inout AppsV1.StatefulSet) in
            statefulSet.spec.template.spec?.serviceAccountName = "redis"
        }
    }
}

extension TodoStaging {
    var backendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "backend",
                labels: [
                    "app.kubernetes.io/name": "backend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "backend", "app.kubernetes.io/instance": "todo-app"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "ingress-nginx"]
                                )
                            )
                        ]
                    ),
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "frontend",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                )
                            )
                        ]
                    ),
                ],
                egress: [
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8001)],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "mcp-server",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                )
                            )
                        ]
                    ),
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 6379)],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "redis",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                )
                            )
                        ]
                    ),
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 5432)],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                ipBlock: NetworkingV1.IPBlock(
                                    cidr: "0.0.0.0/0",
                                    except: [
                                        "10.0.0.0/8",
                                        "100.64.0.0/10",
                                        "169.254.0.0/16",
                                        "172.16.0.0/12",
                                        "192.168.0.0/16",
                                    ]
                                )
                            ),
                            NetworkingV1.NetworkPolicyPeer(
                                ipBlock: NetworkingV1.IPBlock(cidr: "::/0", except: ["fc00::/7", "fe80::/10"])
                            ),
                        ]
                    ),
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 443)],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                ipBlock: NetworkingV1.IPBlock(
                                    cidr: "0.0.0.0/0",
                                    except: [
                                        "10.0.0.0/8",
                                        "100.64.0.0/10",
                                        "169.254.0.0/16",
                                        "172.16.0.0/12",
                                        "192.168.0.0/16",
                                    ]
                                )
                            ),
                            NetworkingV1.NetworkPolicyPeer(
                                ipBlock: NetworkingV1.IPBlock(cidr: "::/0", except: ["fc00::/7", "fe80::/10"])
                            ),
                        ]
                    ),
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [
                            NetworkingV1.NetworkPolicyPort(protocol: .udp, port: 53),
                            NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 53),
                        ],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "kube-system"]
                                )
                            )
                        ]
                    ),
                ],
                policyTypes: [.ingress, .egress]
            )
        )
    }

    var defaultDenyNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "default-deny",
                labels: [
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(),
                egress: [
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [
                            NetworkingV1.NetworkPolicyPort(protocol: .udp, port: 53),
                            NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 53),
                        ],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "kube-system"]
                                )
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress, .egress]
            )
        )
    }

    var frontendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "frontend",
                labels: [
                    "app.kubernetes.io/name": "frontend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "todo-app"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 3000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "ingress-nginx"]
                                )
                            )
                        ]
                    )
                ],
                egress: [
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "backend",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                )
                            )
                        ]
                    ),
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [
                            NetworkingV1.NetworkPolicyPort(protocol: .udp, port: 53),
                            NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 53),
                        ],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "kube-system"]
                                )
                            )
                        ]
                    ),
                ],
                policyTypes: [.ingress, .egress]
            )
        )
    }

    var mcpServerNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "mcp-server",
                labels: [
                    "app.kubernetes.io/name": "mcp-server",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "mcp-server", "app.kubernetes.io/instance": "todo-app"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8001)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "backend",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                )
                            )
                        ]
                    )
                ],
                egress: [
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 5432)],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                ipBlock: NetworkingV1.IPBlock(
                                    cidr: "0.0.0.0/0",
                                    except: [
                                        "10.0.0.0/8",
                                        "100.64.0.0/10",
                                        "169.254.0.0/16",
                                        "172.16.0.0/12",
                                        "192.168.0.0/16",
                                    ]
                                )
                            ),
                            NetworkingV1.NetworkPolicyPeer(
                                ipBlock: NetworkingV1.IPBlock(cidr: "::/0", except: ["fc00::/7", "fe80::/10"])
                            ),
                        ]
                    ),
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [
                            NetworkingV1.NetworkPolicyPort(protocol: .udp, port: 53),
                            NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 53),
                        ],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "kube-system"]
                                )
                            )
                        ]
                    ),
                ],
                policyTypes: [.ingress, .egress]
            )
        )
    }

    var redisNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "redis",
                labels: [
                    "app.kubernetes.io/name": "redis",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "staging",
                ]
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "redis", "app.kubernetes.io/instance": "todo-app"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 6379)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "backend",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                )
                            )
                        ]
                    )
                ],
                egress: [
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [
                            NetworkingV1.NetworkPolicyPort(protocol: .udp, port: 53),
                            NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 53),
                        ],
                        to: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "kube-system"]
                                )
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress, .egress]
            )
        )
    }

    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "staging.todo-app.example.com", tls: .certificate(issuer: "letsencrypt")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
