import KubeDSL

/// Imported from live-export.yaml.
struct LiveExport: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("default", podSecurity: .clusterDefault(because: "it was so before the import"))
            .patch { (namespace: inout CoreV1.Namespace) in
                namespace.metadata.labels = nil
            }
        web
        sessionsCache
        webService
        uploadsClaim
        db
        migrate
        archivePersistentVolume
    }
}

extension LiveExport {
    var webLabels: OrderedMap<String> {
        ["app": "web"]
    }

    var web: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "web", labels: webLabels),
            spec: AppsV1.DeploymentSpec(
                replicas: 2,
                selector: MetaV1.LabelSelector(matchLabels: webLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: webLabels),
                    spec: CoreV1.PodSpec(containers: [CoreV1.Container(name: "nginx", image: "nginx:1.27")])
                )
            )
        )
    }

    var webService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "web", labels: webLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(port: 80, targetPort: 8080)],
                selector: webLabels,
                ipFamilies: [.ipv4]
            )
        )
    }
}

extension LiveExport {
    var sessionsCache: RawObject {
        RawObject(
            apiVersion: "example.com/v1",
            kind: "Cache",
            metadata: MetaV1.ObjectMeta(name: "sessions"),
            fields: ["spec": ["size": 3, "ratio": 0.5]]
        )
    }
}

extension LiveExport {
    var uploadsClaim: PersistentVolumeClaim {
        PersistentVolumeClaim("uploads", size: .gibibytes(8), storageClass: "standard", mode: .filesystem)
            .patch { (persistentVolumeClaim: inout CoreV1.PersistentVolumeClaim) in
                persistentVolumeClaim.metadata.labels = nil
            }
    }

    var archivePersistentVolume: CoreV1.PersistentVolume {
        CoreV1.PersistentVolume(
            metadata: MetaV1.ObjectMeta(name: "archive"),
            spec: CoreV1.PersistentVolumeSpec(
                capacity: ["storage": "1Ti"],
                nfs: CoreV1.NFSVolumeSource(server: "nas.example.com", path: "/exports/archive"),
                accessModes: [.readOnlyMany],
                storageClassName: "archive"
            )
        )
    }
}

extension LiveExport {
    var dbLabels: OrderedMap<String> {
        ["app": "db"]
    }

    var db: AppsV1.StatefulSet {
        AppsV1.StatefulSet(
            metadata: MetaV1.ObjectMeta(name: "db", labels: dbLabels),
            spec: AppsV1.StatefulSetSpec(
                replicas: 1,
                selector: MetaV1.LabelSelector(matchLabels: dbLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: dbLabels),
                    spec: CoreV1.PodSpec(
                        volumes: [
                            CoreV1.Volume(name: "host", hostPath: CoreV1.HostPathVolumeSource(path: "/etc/ssl"))
                        ],
                        containers: [
                            CoreV1.Container(
                                name: "db",
                                image: "postgres:17",
                                ports: [CoreV1.ContainerPort(name: "sql", containerPort: 5432)],
                                resources: CoreV1.ResourceRequirements(requests: ["cpu": "250m"]),
                                volumeMounts: [
                                    CoreV1.VolumeMount(name: "data", mountPath: "/var/lib/postgresql/data"),
                                    CoreV1.VolumeMount(name: "host", readOnly: true, mountPath: "/etc/ssl/host"),
                                ],
                                livenessProbe: CoreV1.Probe(
                                    tcpSocket: CoreV1.TCPSocketAction(port: 5432),
                                    periodSeconds: 5
                                ),
                                imagePullPolicy: .always
                            )
                        ],
                        terminationGracePeriodSeconds: 120,
                        serviceAccountName: "db"
                    )
                ),
                volumeClaimTemplates: [
                    CoreV1.PersistentVolumeClaimTemplate(
                        metadata: MetaV1.ObjectMeta(name: "data"),
                        spec: CoreV1.PersistentVolumeClaimSpec(
                            accessModes: [.readWriteOnce],
                            resources: CoreV1.VolumeResourceRequirements(requests: ["storage": "10Gi"]),
                            storageClassName: "fast"
                        )
                    )
                ],
                serviceName: "db"
            )
        )
    }
}

extension LiveExport {
    var migrateLabels: OrderedMap<String> {
        ["app": "migrate"]
    }

    var migrate: BatchV1.Job {
        BatchV1.Job(
            metadata: MetaV1.ObjectMeta(name: "migrate", labels: migrateLabels),
            spec: BatchV1.JobSpec(
                backoffLimit: 2,
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: migrateLabels),
                    spec: CoreV1.PodSpec(
                        containers: [CoreV1.Container(name: "migrate", image: "migrate:3")],
                        restartPolicy: .never
                    )
                )
            )
        )
    }
}
