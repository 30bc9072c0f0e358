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
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "nginx",
                                image: "nginx:1.27",
                                resources: CoreV1.ResourceRequirements(),
                                terminationMessagePath: "/dev/termination-log",
                                terminationMessagePolicy: .file,
                                imagePullPolicy: .ifNotPresent
                            )
                        ],
                        restartPolicy: .always,
                        dnsPolicy: .clusterFirst,
                        securityContext: CoreV1.PodSecurityContext(),
                        schedulerName: "default-scheduler"
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(
                    type: .rollingUpdate,
                    rollingUpdate: AppsV1.RollingUpdateDeployment(maxUnavailable: "25%", maxSurge: "25%")
                ),
                revisionHistoryLimit: 10,
                progressDeadlineSeconds: 600
            )
        )
    }

    var webService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "web", labels: webLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(protocol: .tcp, port: 80, targetPort: 8080)],
                selector: webLabels,
                type: .clusterIP,
                sessionAffinity: .explicitNone,
                ipFamilies: [.ipv4],
                ipFamilyPolicy: .singleStack,
                internalTrafficPolicy: .cluster
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
            fields: ["spec": .mapping(["size": .integer(3), "ratio": .number(0.5)])]
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
}
