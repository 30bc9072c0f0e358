import KubeDSL

/// Imported from zookeeper.yaml.
struct Zookeeper: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        zkHsService
        zkPdbDisruptionBudget
        zk
    }
}

extension Zookeeper {
    var zkLabels: OrderedMap<String> {
        ["app": "zk"]
    }

    var zkHsService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "zk-hs", labels: zkLabels),
            spec: CoreV1.ServiceSpec(
                ports: [
                    CoreV1.ServicePort(name: "server", port: 2888),
                    CoreV1.ServicePort(name: "leader-election", port: 3888),
                ],
                selector: zkLabels,
                clusterIP: "None"
            )
        )
    }

    var zkPdbDisruptionBudget: PolicyV1.PodDisruptionBudget {
        PolicyV1.PodDisruptionBudget(
            metadata: MetaV1.ObjectMeta(name: "zk-pdb"),
            spec: PolicyV1.PodDisruptionBudgetSpec(
                selector: MetaV1.LabelSelector(matchLabels: zkLabels),
                maxUnavailable: 1
            )
        )
    }

    var zk: AppsV1.StatefulSet {
        AppsV1.StatefulSet(
            metadata: MetaV1.ObjectMeta(name: "zk"),
            spec: AppsV1.StatefulSetSpec(
                replicas: 3,
                selector: MetaV1.LabelSelector(matchLabels: zkLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: zkLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "kubernetes-zookeeper",
                                image: "registry.example.com/kubernetes-zookeeper:1.0-3.4.10",
                                command: [
                                    "sh",
                                    "-c",
                                    "start-zookeeper --servers=3 --data_dir=/var/lib/zookeeper/data",
                                ],
                                ports: [
                                    CoreV1.ContainerPort(name: "client", containerPort: 2181),
                                    CoreV1.ContainerPort(name: "server", containerPort: 2888),
                                    CoreV1.ContainerPort(name: "leader-election", containerPort: 3888),
                                ],
                                resources: CoreV1.ResourceRequirements(requests: ["memory": "1Gi", "cpu": "0.5"]),
                                volumeMounts: [CoreV1.VolumeMount(name: "datadir", mountPath: "/var/lib/zookeeper")],
                                readinessProbe: CoreV1.Probe(
                                    exec: CoreV1.ExecAction(command: ["sh", "-c", "zookeeper-ready 2181"]),
                                    initialDelaySeconds: 10,
                                    timeoutSeconds: 5
                                ),
                                imagePullPolicy: .always
                            )
                        ],
                        securityContext: CoreV1.PodSecurityContext(runAsUser: 1000, fsGroup: 1000),
                        affinity: CoreV1.Affinity(
                            podAntiAffinity: CoreV1.PodAntiAffinity(
                                requiredDuringSchedulingIgnoredDuringExecution: [
                                    CoreV1.PodAffinityTerm(
                                        labelSelector: MetaV1.LabelSelector(
                                            matchExpressions: [
                                                MetaV1.LabelSelectorRequirement(
                                                    key: "app",
                                                    operator: .in,
                                                    values: ["zk"]
                                                )
                                            ]
                                        ),
                                        topologyKey: "kubernetes.io/hostname"
                                    )
                                ]
                            )
                        )
                    )
                ),
                volumeClaimTemplates: [
                    CoreV1.PersistentVolumeClaimTemplate(
                        metadata: MetaV1.ObjectMeta(name: "datadir"),
                        spec: CoreV1.PersistentVolumeClaimSpec(
                            accessModes: [.readWriteOnce],
                            resources: CoreV1.VolumeResourceRequirements(requests: ["storage": "10Gi"])
                        )
                    )
                ],
                serviceName: "zk-hs",
                podManagementPolicy: .orderedReady,
                updateStrategy: AppsV1.StatefulSetUpdateStrategy(type: .rollingUpdate)
            )
        )
    }
}
