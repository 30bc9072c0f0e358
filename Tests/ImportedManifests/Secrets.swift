import KubeDSL

/// Imported from secrets.yaml.
struct Secrets: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("app")
        Secret(external: DatabaseSecret.self)
        Secret(external: WwwTLSSecret.self)
        robotSecret
        reader
    }
}

extension Secrets {
    enum DatabaseSecret: String, SecretKeys {
        static let secretName = "database"

        case url
        case password = "PASSWORD"
    }

    enum WwwTLSSecret: String, SecretKeys {
        static let secretName = "www-tls"

        case tlsCrt = "tls.crt"
        case tlsKey = "tls.key"
    }

    var robotSecret: CoreV1.Secret {
        CoreV1.Secret(
            metadata: MetaV1.ObjectMeta(name: "robot", annotations: ["kubernetes.io/service-account.name": "robot"]),
            type: "kubernetes.io/service-account-token"
        )
    }
}

extension Secrets {
    var reader: CoreV1.Pod {
        CoreV1.Pod(
            metadata: MetaV1.ObjectMeta(name: "reader"),
            spec: CoreV1.PodSpec(
                volumes: [
                    CoreV1.Volume(
                        name: "tls",
                        secret: CoreV1.SecretVolumeSource(
                            secretName: WwwTLSSecret.secretName,
                            items: [CoreV1.KeyToPath(key: "tls.crt", path: "cert.pem")]
                        )
                    )
                ],
                containers: [
                    CoreV1.Container(
                        name: "reader",
                        image: "reader:1",
                        envFrom: [
                            CoreV1.EnvFromSource(secretRef: CoreV1.SecretEnvSource(name: DatabaseSecret.secretName))
                        ],
                        env: [
                            CoreV1.EnvVar(
                                name: "PASSWORD",
                                valueFrom: CoreV1.EnvVarSource(
                                    secretKeyRef: CoreV1.SecretKeySelector(
                                        name: DatabaseSecret.secretName,
                                        key: DatabaseSecret.password.rawValue
                                    )
                                )
                            )
                        ],
                        volumeMounts: [CoreV1.VolumeMount(name: "tls", mountPath: "/tls")]
                    )
                ]
            )
        )
    }
}
