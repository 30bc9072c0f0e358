import KubeDSL

/// Imported from prometheus.yaml.
struct Prometheus: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("monitoring")
        prometheusServerClusterRole
        prometheusServerConfig
        prometheusServer
    }

    var commonLabels: OrderedMap<String> {
        ["app": "prometheus", "component": "server"]
    }
}

extension Prometheus {
    var prometheusServerClusterRole: RbacV1.ClusterRole {
        RbacV1.ClusterRole(
            metadata: MetaV1.ObjectMeta(name: "prometheus-server", labels: commonLabels),
            rules: [
                RbacV1.PolicyRule(
                    verbs: ["get", "list", "watch"],
                    apiGroups: [""],
                    resources: ["nodes", "nodes/metrics", "services", "endpoints", "pods"]
                ),
                RbacV1.PolicyRule(verbs: ["get"], nonResourceURLs: ["/metrics"]),
            ]
        )
    }
}

extension Prometheus {
    enum PrometheusServerConfig: String, ConfigKeys {
        static let configMapName = "prometheus-server"

        case prometheusYml = "prometheus.yml"
        case alertingRulesYml = "alerting_rules.yml"
        case recordingRulesYml = "recording_rules.yml"
    }

    var prometheusServerConfig: ConfigMap<PrometheusServerConfig> {
        ConfigMap { key in
            switch key {
            case .prometheusYml:
                """
                global:
                  evaluation_interval: 1m
                  scrape_interval: 1m
                scrape_configs:
                - job_name: pods
                  relabel_configs:
                  - action: replace
                    regex: ([^:]+)(?::\\d+)?;(\\d+)
                    replacement: $1:$2
                    source_labels: [__address__]

                """
            case .alertingRulesYml:
                """
                groups:
                - name: up
                  rules:
                  - alert: Down
                    expr: up == 0
                    annotations:
                      summary: "{{ $labels.instance }} is \\"down\\""

                """
            case .recordingRulesYml: "{}\n"
            }
        }
        .patch { (configMap: inout CoreV1.ConfigMap) in
            configMap.metadata.labels = ["app": "prometheus"]
        }
    }
}

extension Prometheus {
    var prometheusServer: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "prometheus-server"),
            spec: AppsV1.DeploymentSpec(
                replicas: 1,
                selector: MetaV1.LabelSelector(matchLabels: commonLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: commonLabels),
                    spec: CoreV1.PodSpec(
                        volumes: [
                            CoreV1.Volume(
                                name: "config",
                                configMap: CoreV1.ConfigMapVolumeSource(name: PrometheusServerConfig.configMapName)
                            ),
                            CoreV1.Volume(name: "storage", emptyDir: CoreV1.EmptyDirVolumeSource()),
                        ],
                        initContainers: [
                            CoreV1.Container(
                                name: "wait",
                                image: "busybox:1.36",
                                command: ["sh", "-c", "until nslookup api; do sleep 1; done"]
                            )
                        ],
                        containers: [
                            CoreV1.Container(
                                name: "config-reload",
                                image: "reload:v0.75.2",
                                args: ["--watched-dir=/etc/config", "--reload-url=http://127.0.0.1:9090/-/reload"],
                                volumeMounts: [
                                    CoreV1.VolumeMount(name: "config", readOnly: true, mountPath: "/etc/config")
                                ]
                            ),
                            CoreV1.Container(
                                name: "server",
                                image: "prometheus:v2.54.1",
                                args: [
                                    "--storage.tsdb.retention.time=15d",
                                    "--config.file=/etc/config/prometheus.yml",
                                ],
                                ports: [CoreV1.ContainerPort(containerPort: 9090)],
                                volumeMounts: [
                                    CoreV1.VolumeMount(name: "config", mountPath: "/etc/config"),
                                    CoreV1.VolumeMount(name: "storage", mountPath: "/data", subPath: ""),
                                ],
                                readinessProbe: CoreV1.Probe(
                                    httpGet: CoreV1.HTTPGetAction(path: "/-/ready", port: 9090),
                                    initialDelaySeconds: 30
                                )
                            ),
                        ],
                        serviceAccountName: "prometheus-server",
                        securityContext: CoreV1.PodSecurityContext(
                            runAsUser: 65534,
                            runAsGroup: 65534,
                            runAsNonRoot: true,
                            fsGroup: 65534
                        )
                    )
                )
            )
        )
    }
}
