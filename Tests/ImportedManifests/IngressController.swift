import KubeDSL

/// Imported from ingress-controller.yaml.
struct IngressController: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("ingress-nginx", podSecurity: .clusterDefault(because: "it was so before the import"))
            .patch { (namespace: inout CoreV1.Namespace) in
                namespace.metadata.labels?["app.kubernetes.io/name"] = "ingress-nginx"
                namespace.metadata.labels?["app.kubernetes.io/instance"] = "ingress-nginx"
                namespace.metadata.labels?["app.kubernetes.io/part-of"] = nil
            }
        ingressNginxAccount
        ingressNginxControllerConfig
        ingressNginxClusterRole
        ingressNginxClusterRoleBinding
        ingressNginxControllerService
        ingressNginxController
        nginxIngressClass
        ingressNginxAdmissionValidatingWebhookConfiguration
    }
}

extension IngressController {
    var ingressNginxAccount: CoreV1.ServiceAccount {
        CoreV1.ServiceAccount(metadata: MetaV1.ObjectMeta(name: "ingress-nginx"), automountServiceAccountToken: true)
    }

    var ingressNginxClusterRole: ClusterRole {
        ClusterRole(
            "ingress-nginx",
            AccessRule(
                .list,
                .watch,
                on: .configMaps,
                .custom(group: "", resource: "endpoints"),
                .custom(group: "", resource: "nodes"),
                .pods,
                .allSecrets(because: "it was so before the import"),
                .custom(group: "", resource: "namespaces")
            ),
            AccessRule(.update, on: .custom(group: "networking.k8s.io", resource: "ingresses/status"))
        )
        .patch { (clusterRole: inout RbacV1.ClusterRole) in
            clusterRole.metadata.labels = nil
        }
    }

    var ingressNginxClusterRoleBinding: RbacV1.ClusterRoleBinding {
        RbacV1.ClusterRoleBinding(
            metadata: MetaV1.ObjectMeta(name: "ingress-nginx"),
            subjects: [RbacV1.Subject(kind: .serviceAccount, name: "ingress-nginx", namespace: "ingress-nginx")],
            roleRef: RbacV1.RoleRef(apiGroup: "rbac.authorization.k8s.io", kind: .clusterRole, name: "ingress-nginx")
        )
    }
}

extension IngressController {
    enum IngressNginxControllerConfig: String, ConfigKeys {
        static let configMapName = "ingress-nginx-controller"

        case allowSnippetAnnotations = "allow-snippet-annotations"
        case proxyBodySize = "proxy-body-size"
    }

    var ingressNginxControllerConfig: ConfigMap<IngressNginxControllerConfig> {
        ConfigMap { key in
            switch key {
            case .allowSnippetAnnotations: "false"
            case .proxyBodySize: "8m"
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = ["app.kubernetes.io/name": "ingress-nginx"]
        }
    }
}

extension IngressController {
    var ingressNginxControllerLabels: OrderedMap<String> {
        ["app.kubernetes.io/name": "ingress-nginx", "app.kubernetes.io/component": "controller"]
    }

    var ingressNginxControllerService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "ingress-nginx-controller"),
            spec: CoreV1.ServiceSpec(
                ports: [
                    CoreV1.ServicePort(
                        name: "http",
                        protocol: .tcp,
                        appProtocol: "http",
                        port: 80,
                        targetPort: "http"
                    ),
                    CoreV1.ServicePort(
                        name: "https",
                        protocol: .tcp,
                        appProtocol: "https",
                        port: 443,
                        targetPort: "https"
                    ),
                ],
                selector: ingressNginxControllerLabels,
                type: .loadBalancer,
                externalTrafficPolicy: .local,
                ipFamilies: [.ipv4],
                ipFamilyPolicy: .singleStack
            )
        )
    }

    var ingressNginxController: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "ingress-nginx-controller"),
            spec: AppsV1.DeploymentSpec(
                selector: MetaV1.LabelSelector(matchLabels: ingressNginxControllerLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: ingressNginxControllerLabels),
                    spec: CoreV1.PodSpec(
                        volumes: [
                            CoreV1.Volume(
                                name: "webhook-cert",
                                secret: CoreV1.SecretVolumeSource(secretName: "ingress-nginx-admission")
                            )
                        ],
                        containers: [
                            CoreV1.Container(
                                name: "controller",
                                image: """
                                    registry.example.com/ingress-nginx/controller:v1.11.2@sha256:d5f8217feeac4887cb1ed2\
                                    1f27c2674e58be06bd8f5184cacea2a69abaf78dce
                                    """,
                                args: [
                                    "/nginx-ingress-controller",
                                    "--election-id=ingress-nginx-leader",
                                    "--publish-service=$(POD_NAMESPACE)/ingress-nginx-controller",
                                ],
                                ports: [
                                    CoreV1.ContainerPort(name: "http", containerPort: 80, protocol: .tcp),
                                    CoreV1.ContainerPort(name: "https", containerPort: 443, protocol: .tcp),
                                    CoreV1.ContainerPort(name: "webhook", containerPort: 8443, protocol: .tcp),
                                ],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "POD_NAME",
                                        valueFrom: CoreV1.EnvVarSource(
                                            fieldRef: CoreV1.ObjectFieldSelector(fieldPath: "metadata.name")
                                        )
                                    ),
                                    CoreV1.EnvVar(
                                        name: "POD_NAMESPACE",
                                        valueFrom: CoreV1.EnvVarSource(
                                            fieldRef: CoreV1.ObjectFieldSelector(fieldPath: "metadata.namespace")
                                        )
                                    ),
                                    CoreV1.EnvVar(name: "LD_PRELOAD", value: "/usr/local/lib/libmimalloc.so"),
                                ],
                                resources: CoreV1.ResourceRequirements(requests: ["cpu": "100m", "memory": "90Mi"]),
                                volumeMounts: [
                                    CoreV1.VolumeMount(
                                        name: "webhook-cert",
                                        readOnly: true,
                                        mountPath: "/usr/local/certificates/"
                                    )
                                ],
                                livenessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/healthz", port: 10254, scheme: .http),
                                    initialDelaySeconds: 10,
                                    periodSeconds: 10
                                ),
                                lifecycle: CoreV1.Lifecycle(
                                    preStop: CoreV1.LifecycleHandler(
                                        exec: CoreV1.ExecAction(command: ["/wait-shutdown"])
                                    )
                                ),
                                securityContext: CoreV1.SecurityContext(
                                    capabilities: CoreV1.Capabilities(add: ["NET_BIND_SERVICE"], drop: ["ALL"]),
                                    runAsUser: 101,
                                    runAsNonRoot: true,
                                    allowPrivilegeEscalation: false,
                                    seccompProfile: CoreV1.SeccompProfile(type: .runtimeDefault)
                                )
                            )
                        ],
                        terminationGracePeriodSeconds: 300,
                        dnsPolicy: .clusterFirst,
                        nodeSelector: ["kubernetes.io/os": "linux"],
                        serviceAccountName: "ingress-nginx"
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: 1)
                ),
                minReadySeconds: 0,
                revisionHistoryLimit: 10
            )
        )
    }
}

extension IngressController {
    var nginxIngressClass: NetworkingV1.IngressClass {
        NetworkingV1.IngressClass(
            metadata: MetaV1.ObjectMeta(name: "nginx"),
            spec: NetworkingV1.IngressClassSpec(controller: "k8s.io/ingress-nginx")
        )
    }
}

extension IngressController {
    var ingressNginxAdmissionValidatingWebhookConfiguration: AdmissionregistrationV1.ValidatingWebhookConfiguration {
        AdmissionregistrationV1.ValidatingWebhookConfiguration(
            metadata: MetaV1.ObjectMeta(name: "ingress-nginx-admission"),
            webhooks: [
                AdmissionregistrationV1.ValidatingWebhook(
                    name: "validate.nginx.ingress.kubernetes.io",
                    clientConfig: AdmissionregistrationV1.WebhookClientConfig(
                        service: AdmissionregistrationV1.ServiceReference(
                            namespace: "ingress-nginx",
                            name: "ingress-nginx-controller-admission",
                            path: "/networking/v1/ingresses",
                            port: 443
                        )
                    ),
                    rules: [
                        AdmissionregistrationV1.RuleWithOperations(
                            operations: [.create, .update],
                            apiGroups: ["networking.k8s.io"],
                            apiVersions: ["v1"],
                            resources: ["ingresses"],
                            scope: .all
                        )
                    ],
                    failurePolicy: .fail,
                    matchPolicy: .equivalent,
                    sideEffects: .explicitNone,
                    admissionReviewVersions: ["v1"]
                )
            ]
        )
    }
}
