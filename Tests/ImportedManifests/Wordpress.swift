import KubeDSL

/// Imported from wordpress.yaml.
struct Wordpress: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Secret(external: MysqlPassSecret.self)
        wordpressMysqlService
        mysqlPvClaim
        wordpressMysql
        wordpressService
        wordpress
    }

    var commonLabels: OrderedMap<String> {
        ["app": "wordpress"]
    }

    var commonLabels2: OrderedMap<String> {
        ["app": "wordpress", "tier": "frontend"]
    }
}

extension Wordpress {
    enum MysqlPassSecret: String, SecretKeys {
        static let secretName = "mysql-pass"

        case password
    }
}

extension Wordpress {
    var wordpressMysqlLabels: OrderedMap<String> {
        ["app": "wordpress", "tier": "mysql"]
    }

    var wordpressMysqlService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "wordpress-mysql", labels: commonLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(port: 3306)],
                selector: wordpressMysqlLabels,
                clusterIP: "None"
            )
        )
    }

    var mysqlPvClaim: PersistentVolumeClaim {
        PersistentVolumeClaim("mysql-pv-claim", size: .gibibytes(20))
            .patch { (persistentVolumeClaim: inout CoreV1.PersistentVolumeClaim) in
                persistentVolumeClaim.metadata.labels = ["app": "wordpress"]
            }
    }

    var wordpressMysql: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "wordpress-mysql", labels: commonLabels),
            spec: AppsV1.DeploymentSpec(
                selector: MetaV1.LabelSelector(matchLabels: wordpressMysqlLabels),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: wordpressMysqlLabels),
                    spec: CoreV1.PodSpec(
                        volumes: [
                            CoreV1.Volume(
                                name: "mysql-persistent-storage",
                                persistentVolumeClaim: CoreV1.PersistentVolumeClaimVolumeSource(
                                    claimName: "mysql-pv-claim"
                                )
                            )
                        ],
                        containers: [
                            CoreV1.Container(
                                name: "mysql",
                                image: "mysql:8.0",
                                ports: [CoreV1.ContainerPort(name: "mysql", containerPort: 3306)],
                                env: [
                                    CoreV1.EnvVar(
                                        name: "MYSQL_ROOT_PASSWORD",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: MysqlPassSecret.secretName,
                                                key: MysqlPassSecret.password.rawValue
                                            )
                                        )
                                    ),
                                    CoreV1.EnvVar(name: "MYSQL_DATABASE", value: "wordpress"),
                                    CoreV1.EnvVar(
                                        name: "MYSQL_PASSWORD",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: MysqlPassSecret.secretName,
                                                key: MysqlPassSecret.password.rawValue
                                            )
                                        )
                                    ),
                                ],
                                volumeMounts: [
                                    CoreV1.VolumeMount(name: "mysql-persistent-storage", mountPath: "/var/lib/mysql")
                                ]
                            )
                        ]
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(type: .recreate)
            )
        )
    }
}

extension Wordpress {
    var wordpressService: CoreV1.Service {
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "wordpress", labels: commonLabels),
            spec: CoreV1.ServiceSpec(
                ports: [CoreV1.ServicePort(port: 80)],
                selector: commonLabels2,
                type: .loadBalancer
            )
        )
    }

    var wordpress: AppsV1.Deployment {
        AppsV1.Deployment(
            metadata: MetaV1.ObjectMeta(name: "wordpress", labels: commonLabels),
            spec: AppsV1.DeploymentSpec(
                selector: MetaV1.LabelSelector(matchLabels: commonLabels2),
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: commonLabels2),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(
                                name: "wordpress",
                                image: "wordpress:6.2.1-apache",
                                ports: [CoreV1.ContainerPort(name: "wordpress", containerPort: 80)],
                                env: [
                                    CoreV1.EnvVar(name: "WORDPRESS_DB_HOST", value: "wordpress-mysql"),
                                    CoreV1.EnvVar(
                                        name: "WORDPRESS_DB_PASSWORD",
                                        valueFrom: CoreV1.EnvVarSource(
                                            secretKeyRef: CoreV1.SecretKeySelector(
                                                name: MysqlPassSecret.secretName,
                                                key: MysqlPassSecret.password.rawValue
                                            )
                                        )
                                    ),
                                ]
                            )
                        ]
                    )
                ),
                strategy: AppsV1.DeploymentStrategy(type: .recreate)
            )
        )
    }
}
