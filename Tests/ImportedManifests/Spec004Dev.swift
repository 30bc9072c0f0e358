import KubeDSL

/// Imported from spec004-dev.yaml.
struct Spec004Dev: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-app-dev")
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        backendService
        frontendService
        backend
        frontend
        backendNetworkPolicy
        defaultDenyNetworkPolicy
        frontendNetworkPolicy
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
    var backendService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(
                name: "backend",
                labels: [
                    "app.kubernetes.io/name": "backend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                ]
            ),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "http", protocol: .tcp, port: 8000, targetPort: "http")],
                selector: ["app.kubernetes.io/name": "backend", "app.kubernetes.io/instance": "todo-app"],
                type: .clusterIP,
                sessionAffinity: .clientIP,
                sessionAffinityConfig: CoreV1.SessionAffinityConfig(
                    clientIP: CoreV1.ClientIPConfig(timeoutSeconds: 10800)
                )
            )
        )
    }

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
            .scratch("/tmp")
        }
        .rollout(unavailable: 0, surge: 1)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "264fa226b30899fa"])
        .disruptionBudget(maxUnavailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.template.spec?.containers[0].lifecycle = CoreV1.Lifecycle(
                preStop: CoreV1.LifecycleHandler(
                    exec: CoreV1.ExecAction(command: ["python", "-c", "import time; time.sleep(5)"])
                )
            )
            deployment.spec.template.spec?.affinity = CoreV1.Affinity(
                podAntiAffinity: CoreV1.PodAntiAffinity(
                    preferredDuringSchedulingIgnoredDuringExecution: [
                        CoreV1.WeightedPodAffinityTerm(
                            weight: 100,
                            podAffinityTerm: CoreV1.PodAffinityTerm(
                                labelSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "backend",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                ),
                                topologyKey: "kubernetes.io/hostname"
                            )
                        )
                    ]
                )
            )
            deployment.spec.progressDeadlineSeconds = 180
        }
    }
}

extension Spec004Dev {
    var frontendService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(
                name: "frontend",
                labels: [
                    "app.kubernetes.io/name": "frontend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
                ]
            ),
            spec: CoreV1.ServiceSpec(
                ports: [
                    CoreV1.ServicePort(name: "http", protocol: .tcp, port: 3000, targetPort: "http", nodePort: 30080)
                ],
                selector: ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "todo-app"],
                type: .nodePort,
                sessionAffinity: .clientIP,
                sessionAffinityConfig: CoreV1.SessionAffinityConfig(
                    clientIP: CoreV1.ClientIPConfig(timeoutSeconds: 10800)
                )
            )
        )
    }

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
            .scratch("/tmp")
            .scratch("/app/.next/cache")
        }
        .rollout(unavailable: 0, surge: 1)
        .gracePeriod(30)
        .podAnnotations(["checksum/todo-app-config": "264fa226b30899fa"])
        .disruptionBudget(maxUnavailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.template.spec?.containers[0].lifecycle = CoreV1.Lifecycle(
                preStop: CoreV1.LifecycleHandler(
                    exec: CoreV1.ExecAction(command: ["node", "-e", "setTimeout(() => {}, 5000)"])
                )
            )
            deployment.spec.template.spec?.affinity = CoreV1.Affinity(
                podAntiAffinity: CoreV1.PodAntiAffinity(
                    preferredDuringSchedulingIgnoredDuringExecution: [
                        CoreV1.WeightedPodAffinityTerm(
                            weight: 100,
                            podAffinityTerm: CoreV1.PodAffinityTerm(
                                labelSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "frontend",
                                        "app.kubernetes.io/instance": "todo-app",
                                    ]
                                ),
                                topologyKey: "kubernetes.io/hostname"
                            )
                        )
                    ]
                )
            )
            deployment.spec.progressDeadlineSeconds = 180
        }
    }
}

extension Spec004Dev {
    var backendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "backend",
                labels: [
                    "app.kubernetes.io/name": "backend",
                    "app.kubernetes.io/instance": "todo-app",
                    "app.kubernetes.io/part-of": "todo-app",
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
                                podSelector: MetaV1.LabelSelector(
                                    matchLabels: [
                                        "app.kubernetes.io/name": "frontend",
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
                labels: ["app.kubernetes.io/instance": "todo-app", "app.kubernetes.io/part-of": "todo-app"]
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
                ]
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "todo-app"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 3000)]
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
}
