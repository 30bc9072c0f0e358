import KubeDSL

/// Imported from peers-prod-3-tenants.json.
struct PeersProd3Tenants: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("todo-prod-t0000", podSecurity: .clusterDefault(because: "it was so before the import"))
        Secret(external: TodoAppSecrets.self)
        todoAppConfig
        frontend
        backend
        mcpServer
        redis
        todoAppIngress
        defaultDenyNetworkPolicy
        ingressToFrontendNetworkPolicy
        ingressToBackendNetworkPolicy
        frontendToBackendNetworkPolicy
        backendToMCPServerNetworkPolicy
        backendToRedisNetworkPolicy
        todoProdT0001Namespace
        todoAppConfigConfig
        frontendDeployment
        backendDeployment
        mcpServerDeployment
        redisStatefulSet
        frontendService2
        backendService2
        mcpServerService2
        redisService2
        todoAppIngress2
        frontendAutoscaler2
        backendAutoscaler2
        frontendDisruptionBudget2
        backendDisruptionBudget2
        mcpServerDisruptionBudget2
        defaultDenyNetworkPolicy2
        ingressToFrontendNetworkPolicy2
        ingressToBackendNetworkPolicy2
        frontendToBackendNetworkPolicy2
        backendToMCPServerNetworkPolicy2
        backendToRedisNetworkPolicy2
        todoProdT0002Namespace
        todoAppConfigConfig2
        frontendDeployment2
        backendDeployment2
        mcpServerDeployment2
        redisStatefulSet2
        frontendService3
        backendService3
        mcpServerService3
        redisService3
        todoAppIngress3
        frontendAutoscaler3
        backendAutoscaler3
        frontendDisruptionBudget3
        backendDisruptionBudget3
        mcpServerDisruptionBudget3
        defaultDenyNetworkPolicy3
        ingressToFrontendNetworkPolicy3
        ingressToBackendNetworkPolicy3
        frontendToBackendNetworkPolicy3
        backendToMCPServerNetworkPolicy3
        backendToRedisNetworkPolicy3
    }

    var labels: Labels {
        Labels(instance: "t0000", partOf: "todo-app", ["environment": "prod"])
    }

    var commonLabels: OrderedMap<String> {
        ["app.kubernetes.io/instance": "t0001", "app.kubernetes.io/part-of": "todo-app", "environment": "prod"]
    }

    var commonSelector: OrderedMap<String> {
        ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "t0001"]
    }

    var commonSelector2: OrderedMap<String> {
        ["app.kubernetes.io/name": "backend", "app.kubernetes.io/instance": "t0001"]
    }

    var commonSelector3: OrderedMap<String> {
        ["app.kubernetes.io/name": "mcp-server", "app.kubernetes.io/instance": "t0001"]
    }

    var commonSelector4: OrderedMap<String> {
        ["app.kubernetes.io/name": "redis", "app.kubernetes.io/instance": "t0001"]
    }

    var commonLabels2: OrderedMap<String> {
        ["app.kubernetes.io/instance": "t0002", "app.kubernetes.io/part-of": "todo-app", "environment": "prod"]
    }

    var commonSelector5: OrderedMap<String> {
        ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "t0002"]
    }

    var commonSelector6: OrderedMap<String> {
        ["app.kubernetes.io/name": "backend", "app.kubernetes.io/instance": "t0002"]
    }

    var commonSelector7: OrderedMap<String> {
        ["app.kubernetes.io/name": "mcp-server", "app.kubernetes.io/instance": "t0002"]
    }

    var commonSelector8: OrderedMap<String> {
        ["app.kubernetes.io/name": "redis", "app.kubernetes.io/instance": "t0002"]
    }
}

extension PeersProd3Tenants {
    enum TodoAppSecrets: String, SecretKeys {
        static let secretName = "todo-app-secrets"

        case databaseURL = "DATABASE_URL"
        case betterAuthSecret = "BETTER_AUTH_SECRET"
        case openaiAPIKey = "OPENAI_API_KEY"
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
            case .nextPublicAPIURL: "https://t0000.todo-app.local/api"
            case .logLevel: "warning"
            }
        }
    }

    var todoAppConfigConfig: CoreV1.ConfigMap {
        CoreV1.ConfigMap(
            metadata: MetaV1.ObjectMeta(name: "todo-app-config", namespace: "todo-prod-t0001", labels: commonLabels),
            data: [
                "REDIS_HOST": "redis",
                "REDIS_PORT": "6379",
                "MCP_SERVER_URL": "http://mcp-server:8001",
                "NEXT_PUBLIC_API_URL": "https://t0001.todo-app.local/api",
                "LOG_LEVEL": "warning",
            ]
        )
    }

    var todoAppConfigConfig2: CoreV1.ConfigMap {
        CoreV1.ConfigMap(
            metadata: MetaV1.ObjectMeta(name: "todo-app-config", namespace: "todo-prod-t0002", labels: commonLabels2),
            data: [
                "REDIS_HOST": "redis",
                "REDIS_PORT": "6379",
                "MCP_SERVER_URL": "http://mcp-server:8001",
                "NEXT_PUBLIC_API_URL": "https://t0002.todo-app.local/api",
                "LOG_LEVEL": "warning",
            ]
        )
    }
}

extension PeersProd3Tenants {
    var frontendLabels: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "frontend",
            "app.kubernetes.io/instance": "t0001",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

    var frontendLabels2: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "frontend",
            "app.kubernetes.io/instance": "t0002",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

    enum FrontendPort: Int, ContainerPort {
        case http = 3000
    }

    var frontend: Deployment<FrontendPort> {
        Deployment("frontend", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 1000) {
            Container(
                "frontend",
                image: Image("todo/frontend", tag: "1.4.2", pull: .ifNotPresent),
                ports: FrontendPort.self,
                resources: Resources(cpu: .millicores(200) ... .cores(1), memory: .mebibytes(256) ... .mebibytes(512))
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
        .disruptionBudget(minAvailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.replicas = 3
        }
    }

    var frontendDeployment: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0001", labels: frontendLabels),
            spec: AppsV1.DeploymentSpec(
                replicas: 3,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: frontendLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "frontend",
                                image: "todo/frontend:1.4.2",
                                ports: [CoreV1.ContainerPort(name: "http", containerPort: 3000, protocol: .tcp)],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "NEXT_PUBLIC_API_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "NEXT_PUBLIC_API_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "LOG_LEVEL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "LOG_LEVEL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "DATABASE_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "DATABASE_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "BETTER_AUTH_SECRET",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "BETTER_AUTH_SECRET"
                                            )
                                        )
                                    ),
                                ],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "1", "memory": "512Mi"],
                                    requests: ["cpu": "200m", "memory": "256Mi"]
                                ),
                                livenessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/api/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20,
                                    failureThreshold: 3
                                ),
                                readinessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/api/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10,
                                    failureThreshold: 3
                                ),
                                startupProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/api/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 5,
                                    failureThreshold: 30
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 1000,
                            runAsGroup: 1000,
                            runAsNonRoot: true,
                            fsGroup: 1000,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                )
            )
        )
    }

    var frontendService2: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0001", labels: frontendLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "http", protocol: .tcp, port: 3000, targetPort: "http")],
                selector: commonSelector,
                type: .clusterIP
            )
        )
    }

    var frontendAutoscaler2: AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0001", labels: frontendLabels),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment",
                    name: "frontend",
                    apiVersion: "apps/v1"
                ),
                minReplicas: 2,
                maxReplicas: 5,
                metrics: [
                    AutoscalingV2.MetricSpec(
                        type: .resource,
                        resource: AutoscalingV2.ResourceMetricSource(
                            name: "cpu",
                            target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: 70)
                        )
                    )
                ]
            )
        )
    }

    var frontendDisruptionBudget2: PolicyV1.PodDisruptionBudget {
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0001", labels: frontendLabels),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector)
            )
        )
    }

    var frontendDeployment2: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0002", labels: frontendLabels2),
            spec: AppsV1.DeploymentSpec(
                replicas: 3,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector5),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: frontendLabels2),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "frontend",
                                image: "todo/frontend:1.4.2",
                                ports: [CoreV1.ContainerPort(name: "http", containerPort: 3000, protocol: .tcp)],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "NEXT_PUBLIC_API_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "NEXT_PUBLIC_API_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "LOG_LEVEL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "LOG_LEVEL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "DATABASE_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "DATABASE_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "BETTER_AUTH_SECRET",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "BETTER_AUTH_SECRET"
                                            )
                                        )
                                    ),
                                ],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "1", "memory": "512Mi"],
                                    requests: ["cpu": "200m", "memory": "256Mi"]
                                ),
                                livenessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/api/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20,
                                    failureThreshold: 3
                                ),
                                readinessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/api/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10,
                                    failureThreshold: 3
                                ),
                                startupProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/api/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 5,
                                    failureThreshold: 30
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 1000,
                            runAsGroup: 1000,
                            runAsNonRoot: true,
                            fsGroup: 1000,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                )
            )
        )
    }

    var frontendService3: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0002", labels: frontendLabels2),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "http", protocol: .tcp, port: 3000, targetPort: "http")],
                selector: commonSelector5,
                type: .clusterIP
            )
        )
    }

    var frontendAutoscaler3: AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0002", labels: frontendLabels2),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment",
                    name: "frontend",
                    apiVersion: "apps/v1"
                ),
                minReplicas: 2,
                maxReplicas: 5,
                metrics: [
                    AutoscalingV2.MetricSpec(
                        type: .resource,
                        resource: AutoscalingV2.ResourceMetricSource(
                            name: "cpu",
                            target: AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: 70)
                        )
                    )
                ]
            )
        )
    }

    var frontendDisruptionBudget3: PolicyV1.PodDisruptionBudget {
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "frontend", namespace: "todo-prod-t0002", labels: frontendLabels2),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector5)
            )
        )
    }
}

extension PeersProd3Tenants {
    var backendLabels: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "backend",
            "app.kubernetes.io/instance": "t0001",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

    var backendLabels2: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "backend",
            "app.kubernetes.io/instance": "t0002",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

    enum BackendPort: Int, ContainerPort {
        case http = 8000
    }

    var backend: Deployment<BackendPort> {
        Deployment("backend", replicas: .autoscaled(min: 2, max: 5, .cpu(70), .memory(80)), user: 1000) {
            Container(
                "backend",
                image: Image("todo/backend", tag: "1.4.2", pull: .ifNotPresent),
                ports: BackendPort.self,
                resources: Resources(
                    cpu: .millicores(500) ... .millicores(1500),
                    memory: .mebibytes(512) ... .gibibytes(1)
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
        .disruptionBudget(minAvailable: 1)
        .patch { (deployment: inout AppsV1.Deployment) in
            deployment.spec.replicas = 3
        }
    }

    var backendDeployment: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0001", labels: backendLabels),
            spec: AppsV1.DeploymentSpec(
                replicas: 3,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector2),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: backendLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "backend",
                                image: "todo/backend:1.4.2",
                                ports: [CoreV1.ContainerPort(name: "http", containerPort: 8000, protocol: .tcp)],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "REDIS_HOST",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_HOST"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "REDIS_PORT",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_PORT"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "MCP_SERVER_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "MCP_SERVER_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "LOG_LEVEL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "LOG_LEVEL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "DATABASE_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "DATABASE_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "OPENAI_API_KEY",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "OPENAI_API_KEY"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "BETTER_AUTH_SECRET",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "BETTER_AUTH_SECRET"
                                            )
                                        )
                                    ),
                                ],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "1500m", "memory": "1Gi"],
                                    requests: ["cpu": "500m", "memory": "512Mi"]
                                ),
                                livenessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20,
                                    failureThreshold: 3
                                ),
                                readinessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10,
                                    failureThreshold: 3
                                ),
                                startupProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 5,
                                    failureThreshold: 30
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 1000,
                            runAsGroup: 1000,
                            runAsNonRoot: true,
                            fsGroup: 1000,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                )
            )
        )
    }

    var backendService2: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0001", labels: backendLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "http", protocol: .tcp, port: 8000, targetPort: "http")],
                selector: commonSelector2,
                type: .clusterIP
            )
        )
    }

    var backendAutoscaler2: AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0001", labels: backendLabels),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment",
                    name: "backend",
                    apiVersion: "apps/v1"
                ),
                minReplicas: 2,
                maxReplicas: 5,
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
                ]
            )
        )
    }

    var backendDisruptionBudget2: PolicyV1.PodDisruptionBudget {
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0001", labels: backendLabels),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector2)
            )
        )
    }

    var backendDeployment2: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0002", labels: backendLabels2),
            spec: AppsV1.DeploymentSpec(
                replicas: 3,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector6),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: backendLabels2),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "backend",
                                image: "todo/backend:1.4.2",
                                ports: [CoreV1.ContainerPort(name: "http", containerPort: 8000, protocol: .tcp)],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "REDIS_HOST",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_HOST"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "REDIS_PORT",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_PORT"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "MCP_SERVER_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "MCP_SERVER_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "LOG_LEVEL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "LOG_LEVEL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "DATABASE_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "DATABASE_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "OPENAI_API_KEY",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "OPENAI_API_KEY"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "BETTER_AUTH_SECRET",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "BETTER_AUTH_SECRET"
                                            )
                                        )
                                    ),
                                ],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "1500m", "memory": "1Gi"],
                                    requests: ["cpu": "500m", "memory": "512Mi"]
                                ),
                                livenessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20,
                                    failureThreshold: 3
                                ),
                                readinessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10,
                                    failureThreshold: 3
                                ),
                                startupProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 5,
                                    failureThreshold: 30
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 1000,
                            runAsGroup: 1000,
                            runAsNonRoot: true,
                            fsGroup: 1000,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                )
            )
        )
    }

    var backendService3: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0002", labels: backendLabels2),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "http", protocol: .tcp, port: 8000, targetPort: "http")],
                selector: commonSelector6,
                type: .clusterIP
            )
        )
    }

    var backendAutoscaler3: AutoscalingV2.HorizontalPodAutoscaler {
        AutoscalingV2.HorizontalPodAutoscaler(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0002", labels: backendLabels2),
            spec: AutoscalingV2.HorizontalPodAutoscalerSpec(
                scaleTargetRef: AutoscalingV2.CrossVersionObjectReference(
                    kind: "Deployment",
                    name: "backend",
                    apiVersion: "apps/v1"
                ),
                minReplicas: 2,
                maxReplicas: 5,
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
                ]
            )
        )
    }

    var backendDisruptionBudget3: PolicyV1.PodDisruptionBudget {
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "backend", namespace: "todo-prod-t0002", labels: backendLabels2),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector6)
            )
        )
    }
}

extension PeersProd3Tenants {
    var mcpserverLabels: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "mcp-server",
            "app.kubernetes.io/instance": "t0001",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

    var mcpserverLabels2: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "mcp-server",
            "app.kubernetes.io/instance": "t0002",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

    enum MCPServerPort: Int, ContainerPort {
        case http = 8001
    }

    var mcpServer: Deployment<MCPServerPort> {
        Deployment("mcp-server", replicas: 2, user: 1000) {
            Container(
                "mcp-server",
                image: Image("todo/mcp-server", tag: "1.4.2", pull: .ifNotPresent),
                ports: MCPServerPort.self,
                resources: Resources(
                    cpu: .millicores(250) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
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
        .disruptionBudget(minAvailable: 1)
    }

    var mcpServerDeployment: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "mcp-server", namespace: "todo-prod-t0001", labels: mcpserverLabels),
            spec: AppsV1.DeploymentSpec(
                replicas: 2,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector3),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: mcpserverLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "mcp-server",
                                image: "todo/mcp-server:1.4.2",
                                ports: [CoreV1.ContainerPort(name: "http", containerPort: 8001, protocol: .tcp)],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "REDIS_HOST",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_HOST"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "REDIS_PORT",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_PORT"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "LOG_LEVEL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "LOG_LEVEL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "DATABASE_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "DATABASE_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "OPENAI_API_KEY",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "OPENAI_API_KEY"
                                            )
                                        )
                                    ),
                                ],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "500m", "memory": "512Mi"],
                                    requests: ["cpu": "250m", "memory": "256Mi"]
                                ),
                                livenessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20,
                                    failureThreshold: 3
                                ),
                                readinessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10,
                                    failureThreshold: 3
                                ),
                                startupProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 5,
                                    failureThreshold: 30
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 1000,
                            runAsGroup: 1000,
                            runAsNonRoot: true,
                            fsGroup: 1000,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                )
            )
        )
    }

    var mcpServerService2: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "mcp-server", namespace: "todo-prod-t0001", labels: mcpserverLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "http", protocol: .tcp, port: 8001, targetPort: "http")],
                selector: commonSelector3,
                type: .clusterIP
            )
        )
    }

    var mcpServerDisruptionBudget2: PolicyV1.PodDisruptionBudget {
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "mcp-server", namespace: "todo-prod-t0001", labels: mcpserverLabels),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector3)
            )
        )
    }

    var mcpServerDeployment2: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "mcp-server", namespace: "todo-prod-t0002", labels: mcpserverLabels2),
            spec: AppsV1.DeploymentSpec(
                replicas: 2,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector7),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: mcpserverLabels2),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "mcp-server",
                                image: "todo/mcp-server:1.4.2",
                                ports: [CoreV1.ContainerPort(name: "http", containerPort: 8001, protocol: .tcp)],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "REDIS_HOST",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_HOST"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "REDIS_PORT",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "REDIS_PORT"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "LOG_LEVEL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            configMapKeyRef: CoreV1.ConfigMapKeySelector(
                                                name: "todo-app-config",
                                                key: "LOG_LEVEL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "DATABASE_URL",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "DATABASE_URL"
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "OPENAI_API_KEY",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: "todo-app-secrets",
                                                key: "OPENAI_API_KEY"
                                            )
                                        )
                                    ),
                                ],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "500m", "memory": "512Mi"],
                                    requests: ["cpu": "250m", "memory": "256Mi"]
                                ),
                                livenessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20,
                                    failureThreshold: 3
                                ),
                                readinessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10,
                                    failureThreshold: 3
                                ),
                                startupProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/health", port: "http"),
                                    timeoutSeconds: 3,
                                    periodSeconds: 5,
                                    failureThreshold: 30
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 1000,
                            runAsGroup: 1000,
                            runAsNonRoot: true,
                            fsGroup: 1000,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                )
            )
        )
    }

    var mcpServerService3: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "mcp-server", namespace: "todo-prod-t0002", labels: mcpserverLabels2),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "http", protocol: .tcp, port: 8001, targetPort: "http")],
                selector: commonSelector7,
                type: .clusterIP
            )
        )
    }

    var mcpServerDisruptionBudget3: PolicyV1.PodDisruptionBudget {
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "mcp-server", namespace: "todo-prod-t0002", labels: mcpserverLabels2),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                minAvailable: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector7)
            )
        )
    }
}

extension PeersProd3Tenants {
    var redisLabels: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "redis",
            "app.kubernetes.io/instance": "t0001",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

    var redisLabels2: OrderedMap<String> {
        [
            "app.kubernetes.io/name": "redis",
            "app.kubernetes.io/instance": "t0002",
            "app.kubernetes.io/part-of": "todo-app",
            "environment": "prod",
        ]
    }

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
                    cpu: .millicores(200) ... .millicores(500),
                    memory: .mebibytes(256) ... .mebibytes(512)
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

    var redisStatefulSet: AppsV1.StatefulSet {
        AppsV1.StatefulSet(
            metadata: MetaV1.ObjectMeta(name: "redis", namespace: "todo-prod-t0001", labels: redisLabels),
            spec: AppsV1.StatefulSetSpec(
                replicas: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector4),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: redisLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "redis",
                                image: "redis:7.4-alpine",
                                args: ["redis-server", "--appendonly", "yes"],
                                ports: [CoreV1.ContainerPort(name: "redis", containerPort: 6379, protocol: .tcp)],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "500m", "memory": "512Mi"],
                                    requests: ["cpu": "200m", "memory": "256Mi"]
                                ),
                                volumeMounts: [CoreV1.VolumeMount(name: "data", mountPath: "/data")],
                                livenessProbe: CoreV1.Probe(
                                    exec: CoreV1.ExecAction(command: ["redis-cli", "ping"]),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20
                                ),
                                readinessProbe: CoreV1.Probe(
                                    exec: CoreV1.ExecAction(command: ["redis-cli", "ping"]),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 999,
                            runAsGroup: 999,
                            runAsNonRoot: true,
                            fsGroup: 999,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                volumeClaimTemplates: [
                    CoreV1.PersistentVolumeClaimTemplate(
                        metadata: MetaV1.ObjectMeta(name: "data", labels: redisLabels),
                        spec: CoreV1.PersistentVolumeClaimSpec(
                            accessModes: [.readWriteOnce],
                            resources: CoreV1.VolumeResourceRequirements(requests: ["storage": "1Gi"])
                        )
                    )
                ],
                serviceName: "redis"
            )
        )
    }

    var redisService2: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "redis", namespace: "todo-prod-t0001", labels: redisLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "redis", protocol: .tcp, port: 6379, targetPort: "redis")],
                selector: commonSelector4,
                clusterIP: "None",
                type: .clusterIP
            )
        )
    }

    var redisStatefulSet2: AppsV1.StatefulSet {
        AppsV1.StatefulSet(
            metadata: MetaV1.ObjectMeta(name: "redis", namespace: "todo-prod-t0002", labels: redisLabels2),
            spec: AppsV1.StatefulSetSpec(
                replicas: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonSelector8),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: redisLabels2),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "redis",
                                image: "redis:7.4-alpine",
                                args: ["redis-server", "--appendonly", "yes"],
                                ports: [CoreV1.ContainerPort(name: "redis", containerPort: 6379, protocol: .tcp)],
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["cpu": "500m", "memory": "512Mi"],
                                    requests: ["cpu": "200m", "memory": "256Mi"]
                                ),
                                volumeMounts: [CoreV1.VolumeMount(name: "data", mountPath: "/data")],
                                livenessProbe: CoreV1.Probe(
                                    exec: CoreV1.ExecAction(command: ["redis-cli", "ping"]),
                                    timeoutSeconds: 3,
                                    periodSeconds: 20
                                ),
                                readinessProbe: CoreV1.Probe(
                                    exec: CoreV1.ExecAction(command: ["redis-cli", "ping"]),
                                    timeoutSeconds: 3,
                                    periodSeconds: 10
                                ),
                                imagePullPolicy: .ifNotPresent,
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(drop: ["ALL"]),
                                    allowPrivilegeEscalation: false
                                )
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 999,
                            runAsGroup: 999,
                            runAsNonRoot: true,
                            fsGroup: 999,
                            seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                        )
                    )
                ),
                volumeClaimTemplates: [
                    CoreV1.PersistentVolumeClaimTemplate(
                        metadata: MetaV1.ObjectMeta(name: "data", labels: redisLabels2),
                        spec: CoreV1.PersistentVolumeClaimSpec(
                            accessModes: [.readWriteOnce],
                            resources: CoreV1.VolumeResourceRequirements(requests: ["storage": "1Gi"])
                        )
                    )
                ],
                serviceName: "redis"
            )
        )
    }

    var redisService3: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "redis", namespace: "todo-prod-t0002", labels: redisLabels2),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(name: "redis", protocol: .tcp, port: 6379, targetPort: "redis")],
                selector: commonSelector8,
                clusterIP: "None",
                type: .clusterIP
            )
        )
    }
}

extension PeersProd3Tenants {
    var networkingLabels: OrderedMap<String> {
        ["app.kubernetes.io/instance": "t0000", "app.kubernetes.io/part-of": "todo-app", "environment": "prod"]
    }

    var networkingSelector: OrderedMap<String> {
        ["app.kubernetes.io/name": "frontend", "app.kubernetes.io/instance": "t0000"]
    }

    var networkingSelector2: OrderedMap<String> {
        ["kubernetes.io/metadata.name": "ingress-nginx"]
    }

    var networkingSelector3: OrderedMap<String> {
        ["app.kubernetes.io/name": "backend", "app.kubernetes.io/instance": "t0000"]
    }

    var todoAppIngress: Ingress {
        Ingress("todo-app", host: "t0000.todo-app.local", tls: .certificate) {
            Route("/api", to: backend, port: .http)
            Route("/", to: frontend, port: .http)
        }
        .annotations(["nginx.ingress.kubernetes.io/ssl-redirect": "true"])
    }

    var defaultDenyNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "default-deny", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector(), policyTypes: [.ingress])
        )
    }

    var ingressToFrontendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "ingress-to-frontend", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 3000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2)
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
                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector3),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var frontendToBackendNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "frontend-to-backend", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector3),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
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

    var backendToMCPServerNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "backend-to-mcp-server", labels: networkingLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(
                    matchLabels: ["app.kubernetes.io/name": "mcp-server", "app.kubernetes.io/instance": "t0000"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8001)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector3)
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
                    matchLabels: ["app.kubernetes.io/name": "redis", "app.kubernetes.io/instance": "t0000"]
                ),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 6379)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: networkingSelector3)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var todoAppIngress2: NetworkingV1.Ingress {
        NetworkingV1.Ingress(
            metadata: MetaV1.ObjectMeta(
                name: "todo-app",
                namespace: "todo-prod-t0001",
                labels: commonLabels,
                annotations: ["nginx.ingress.kubernetes.io/ssl-redirect": "true"]
            ),
            spec: NetworkingV1.IngressSpec(
                ingressClassName: "nginx",
                tls: [NetworkingV1.IngressTLS(hosts: ["t0001.todo-app.local"], secretName: "todo-app-tls")],
                rules: [
                    NetworkingV1.IngressRule(
                        host: "t0001.todo-app.local",
                        http: NetworkingV1.HTTPIngressRuleValue(
                            paths: [
                                NetworkingV1.HTTPIngressPath(
                                    path: "/api",
                                    pathType: .prefix,
                                    backend: NetworkingV1.IngressBackend(
                                        service: NetworkingV1.IngressServiceBackend(
                                            name: "backend",
                                            port: NetworkingV1.ServiceBackendPort(name: "http")
                                        )
                                    )
                                ),
                                NetworkingV1.HTTPIngressPath(
                                    path: "/",
                                    pathType: .prefix,
                                    backend: NetworkingV1.IngressBackend(
                                        service: NetworkingV1.IngressServiceBackend(
                                            name: "frontend",
                                            port: NetworkingV1.ServiceBackendPort(name: "http")
                                        )
                                    )
                                ),
                            ]
                        )
                    )
                ]
            )
        )
    }

    var defaultDenyNetworkPolicy2: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "default-deny", namespace: "todo-prod-t0001", labels: commonLabels),
            spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector(), policyTypes: [.ingress])
        )
    }

    var ingressToFrontendNetworkPolicy2: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "ingress-to-frontend",
                namespace: "todo-prod-t0001",
                labels: commonLabels
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 3000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var ingressToBackendNetworkPolicy2: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "ingress-to-backend",
                namespace: "todo-prod-t0001",
                labels: commonLabels
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector2),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var frontendToBackendNetworkPolicy2: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "frontend-to-backend",
                namespace: "todo-prod-t0001",
                labels: commonLabels
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector2),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var backendToMCPServerNetworkPolicy2: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "backend-to-mcp-server",
                namespace: "todo-prod-t0001",
                labels: commonLabels
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector3),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8001)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var backendToRedisNetworkPolicy2: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "backend-to-redis", namespace: "todo-prod-t0001", labels: commonLabels),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector4),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 6379)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var todoAppIngress3: NetworkingV1.Ingress {
        NetworkingV1.Ingress(
            metadata: MetaV1.ObjectMeta(
                name: "todo-app",
                namespace: "todo-prod-t0002",
                labels: commonLabels2,
                annotations: ["nginx.ingress.kubernetes.io/ssl-redirect": "true"]
            ),
            spec: NetworkingV1.IngressSpec(
                ingressClassName: "nginx",
                tls: [NetworkingV1.IngressTLS(hosts: ["t0002.todo-app.local"], secretName: "todo-app-tls")],
                rules: [
                    NetworkingV1.IngressRule(
                        host: "t0002.todo-app.local",
                        http: NetworkingV1.HTTPIngressRuleValue(
                            paths: [
                                NetworkingV1.HTTPIngressPath(
                                    path: "/api",
                                    pathType: .prefix,
                                    backend: NetworkingV1.IngressBackend(
                                        service: NetworkingV1.IngressServiceBackend(
                                            name: "backend",
                                            port: NetworkingV1.ServiceBackendPort(name: "http")
                                        )
                                    )
                                ),
                                NetworkingV1.HTTPIngressPath(
                                    path: "/",
                                    pathType: .prefix,
                                    backend: NetworkingV1.IngressBackend(
                                        service: NetworkingV1.IngressServiceBackend(
                                            name: "frontend",
                                            port: NetworkingV1.ServiceBackendPort(name: "http")
                                        )
                                    )
                                ),
                            ]
                        )
                    )
                ]
            )
        )
    }

    var defaultDenyNetworkPolicy3: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "default-deny", namespace: "todo-prod-t0002", labels: commonLabels2),
            spec: NetworkingV1.NetworkPolicySpec(podSelector: MetaV1.LabelSelector(), policyTypes: [.ingress])
        )
    }

    var ingressToFrontendNetworkPolicy3: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "ingress-to-frontend",
                namespace: "todo-prod-t0002",
                labels: commonLabels2
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector5),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 3000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var ingressToBackendNetworkPolicy3: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "ingress-to-backend",
                namespace: "todo-prod-t0002",
                labels: commonLabels2
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector6),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(matchLabels: networkingSelector2)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var frontendToBackendNetworkPolicy3: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "frontend-to-backend",
                namespace: "todo-prod-t0002",
                labels: commonLabels2
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector6),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8000)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector5)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var backendToMCPServerNetworkPolicy3: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(
                name: "backend-to-mcp-server",
                namespace: "todo-prod-t0002",
                labels: commonLabels2
            ),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector7),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 8001)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector6)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }

    var backendToRedisNetworkPolicy3: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "backend-to-redis", namespace: "todo-prod-t0002", labels: commonLabels2),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector8),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(protocol: .tcp, port: 6379)],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: commonSelector6)
                            )
                        ]
                    )
                ],
                policyTypes: [.ingress]
            )
        )
    }
}

extension PeersProd3Tenants {
    var todoProdT0001Namespace: CoreV1.Namespace {
        CoreV1.Namespace(metadata: MetaV1.ObjectMeta(name: "todo-prod-t0001", labels: commonLabels))
    }

    var todoProdT0002Namespace: CoreV1.Namespace {
        CoreV1.Namespace(metadata: MetaV1.ObjectMeta(name: "todo-prod-t0002", labels: commonLabels2))
    }
}
