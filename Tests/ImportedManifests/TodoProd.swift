import KubeDSL

/// Imported from todo-app-prod.yaml.
struct TodoProd: Stack {
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
        backendAutoscaler
        backendNetworkPolicy
        defaultDenyNetworkPolicy
        frontendNetworkPolicy
        mcpServerNetworkPolicy
        redisNetworkPolicy
        todoAppIngress
    }

    var labels: Labels {
        Labels(instance: "todo-app", partOf: "todo-app", ["environment": "prod"])
    }
}

extension TodoProd {
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
}

extension TodoProd {
    var backendServiceAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(
            metadata: MetaV1.ObjectMeta(
                name: "backend",
                labels: [
                    "app.kubernetes.io/name": "backend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "prod",
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
                    "environment": "prod",
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
                    "environment": "prod",
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
                    "environment": "prod",
                ]
            ),
            automountServiceAccountToken: false
        )
    }
}

extension TodoProd {
    var todoAppSecretsExternalSecret: RawObject {
        RawObject(
            apiVersion: "external-secrets.io/v1",
            kind: "ExternalSecret",
            metadata: MetaV1.ObjectMeta(
                name: "todo-app-secrets",
                labels: [
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "prod",
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
                                "key": .string("todo-app/prod"),
                                "property": .string("DATABASE_URL"),
                            ]),
                        ]),
                        .mapping([
                            "secretKey": .string("OPENAI_API_KEY"),
                            "remoteRef": .mapping([
                                "key": .string("todo-app/prod"),
                                "property": .string("OPENAI_API_KEY"),
                            ]),
                        ]),
                        .mapping([
                            "secretKey": .string("BETTER_AUTH_SECRET"),
                            "remoteRef": .mapping([
                                "key": .string("todo-app/prod"),
                                "property": .string("BETTER_AUTH_SECRET"),
                            ]),
                        ]),
                    ]),
                ])
            ]
        )
    }
}

extension TodoProd {
    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: 1, user: 10001) {
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
            .files(allOf: TodoAppSecrets.self, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "a5f2a2b3d126abae"])
        .service(.http)
        .disruptionBudget(maxUnavailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.replicas = nil
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

    var backendAutoscaler: AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(
                name: "backend",
                labels: [
                    "app.kubernetes.io/name": "backend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "prod",
                ]
            ),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment",
                    name: "backend",
                    apiVersion: "apps/v1"
                ),
                minReplicas: 2,
                maxReplicas: 10,
                metrics: [
                    AutoscalingV2.MetricSpec(
                        type: .resource,
                        resource: AutoscalingV2.ResourceMetricSource(
                            name: "cpu",
                            target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: 70)
                        )
                    ),
                    AutoscalingV2.MetricSpec(
                        type: .resource,
                        resource: AutoscalingV2.ResourceMetricSource(
                            name: "memory",
                            target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: 80)
                        )
                    ),
                ],
                behavior: AutoscalingV2.HorizontalPodAutoscalerBehavior(
                    scaleUp: AutoscalingV2.HPAScalingRules(
                        stabilizationWindowSeconds: 30,
                        policies: [AutoscalingV2.HPAScalingPolicy(type: .pods, value: 2, periodSeconds: 30)]
                    ),
                    scaleDown: AutoscalingV2.HPAScalingRules(
                        stabilizationWindowSeconds: 300,
                        policies: [AutoscalingV2.HPAScalingPolicy(type: .pods, value: 1, periodSeconds: 60)]
                    )
                )
            )
        )
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
            .files(TodoAppSecrets.betterAuthSecret, at: "/run/secrets/todo-app")
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "a5f2a2b3d126abae"])
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
            .files(TodoAppSecrets.databaseURL, at: "/run/secrets/todo-app")
            .scratch("/tmp")
        }
        .rollout(unavailable: 25%, surge: 25%)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "a5f2a2b3d126abae"])
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
        .gracePeriod(30)
        .patch { (statefulSet: inout AppsV1.StatefulSet) in
            statefulSet.spec.template.spec?.serviceAccountName = "redis"
        }
    }
}

extension TodoProd {
    var backendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "backend",
                labels: [
                    "app.kubernetes.io/name": "backend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                    "environment": "prod",
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
                    "environment": "prod",
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
                    "environment": "prod",
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
                    "environment": "prod",
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
                    "environment": "prod",
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
        Ingress("todo-app", host: "todo-app.example.com", tls: .certificate(issuer: "letsencrypt")) {
            Route("/", to: frontend, port: .http)
            Route("/api", to: backend, port: .http)
        }
    }
}
