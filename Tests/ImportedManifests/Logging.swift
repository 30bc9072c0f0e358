import KubeDSL

/// Imported from logging.yaml.
struct Logging: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("kube-system")
        fluentdElasticsearch
    }
}

extension Logging {
    var fluentdElasticsearchLabels: OrderedMap<String> {
        ["name": "fluentd-elasticsearch"]
    }

    var fluentdElasticsearch: AppsV1.DaemonSet {
        AppsV1.DaemonSet(
            metadata: MetaV1.ObjectMeta(name: "fluentd-elasticsearch", labels: ["k8s-app": "fluentd-logging"]),
            spec: AppsV1.DaemonSetSpec(
                selector: MetaV1.LabelSelector(matchLabels: fluentdElasticsearchLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: fluentdElasticsearchLabels),
                    spec: CoreV1.PodSpec(
                        volumes: [
                            CoreV1.Volume(
                                name: "varlog",
                                hostPath: CoreV1.HostPathVolumeSource(path: "/var/log", type: .directoryOrCreate)
                            ),
                            CoreV1.Volume(
                                name: "token",
                                projected: CoreV1.ProjectedVolumeSource(
                                    sources: [
                                        CoreV1.VolumeProjection(
                                            serviceAccountToken: CoreV1.ServiceAccountTokenProjection(
                                                audience: "logs",
                                                expirationSeconds: 7200,
                                                path: "token"
                                            )
                                        ),
                                        CoreV1.VolumeProjection(
                                            downwardAPI: CoreV1.DownwardAPIProjection(
                                                items: [
                                                    CoreV1.DownwardAPIVolumeFile(
                                                        path: "labels",
                                                        fieldRef: CoreV1.ObjectFieldSelector(
                                                            fieldPath: "metadata.labels"
                                                        )
                                                    )
                                                ]
                                            )
                                        ),
                                    ],
                                    defaultMode: 288
                                )
                            ),
                        ],
                        containers: [
                            CoreV1.Container(
                                name: "fluentd",
                                image: "fluentd:v5.0.1",
                                resources: CoreV1.ResourceRequirements(
                                    limits: ["memory": "200Mi"],
                                    requests: ["cpu": "100m", "memory": "200Mi"]
                                ),
                                volumeMounts: [
                                    CoreV1.VolumeMount(name: "varlog", mountPath: "/var/log"),
                                    CoreV1.VolumeMount(
                                        name: "token",
                                        readOnly: true,
                                        mountPath: "/token",
                                        mountPropagation: .hostToContainer
                                    ),
                                ],
                                securityContext: CoreV1.SecurityContext(privileged: true)
                            )
                        ],
                        terminationGracePeriodSeconds: 30,
                        hostNetwork: true,
                        tolerations: [
                            CoreV1.Toleration(
                                key: "node-role.kubernetes.io/control-plane",
                                operator: .exists,
                                effect: .noSchedule
                            ),
                            CoreV1.Toleration(operator: .exists, effect: .noExecute, tolerationSeconds: 300),
                        ]
                    )
                ),
                updateStrategy: AppsV1.DaemonSetUpdateStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDaemonSet(maxUnavailable: "10%")
                )
            )
        )
    }
}
