import KubeDSL

/// Imported from cron-job.yaml.
struct CronJobStack: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("data")
        Secret(external: DatabaseSecret.self)
        backup
        migrate
    }
}

extension CronJobStack {
    enum DatabaseSecret: String, SecretKeys {
        static let secretName = "database"

        case url
    }
}

extension CronJobStack {
    var backup: BatchV1.CronJob {
        BatchV1.CronJob(
            metadata: MetaV1.ObjectMeta(name: "backup"),
            spec: BatchV1.CronJobSpec(
                schedule: "*/15 * * * *",
                timeZone: "Europe/Berlin",
                concurrencyPolicy: .forbid,
                suspend: false,
                jobTemplate: BatchV1.JobTemplateSpec(
                    spec: BatchV1.JobSpec(
                        podFailurePolicy: BatchV1.PodFailurePolicy(
                            rules: [
                                BatchV1.PodFailurePolicyRule(
                                    action: .failJob,
                                    onExitCodes: BatchV1.PodFailurePolicyOnExitCodesRequirement(
                                        operator: .in,
                                        values: [42]
                                    )
                                )
                            ]
                        ),
                        backoffLimit: 2,
                        template: CoreV1.PodTemplateSpec(
                            spec: CoreV1.PodSpec(
                                volumes: [
                                    CoreV1.Volume(
                                        name: "backup",
                                        persistentVolumeClaim: CoreV1.PersistentVolumeClaimVolumeSource(
                                            claimName: "backup"
                                        )
                                    )
                                ],
                                containers: [
                                    CoreV1.Container(
                                        name: "backup",
                                        image: "postgres:16",
                                        command: [
                                            "/bin/sh",
                                            "-c",
                                            """
                                            set -eu
                                            pg_dump "$DATABASE_URL" | gzip > /backup/"$(date +%F)".sql.gz

                                            """,
                                        ],
                                        env: [
                                            CoreV1.EnvVar(
                                                name: "DATABASE_URL",
                                                valueFrom: CoreV1.EnvVarSource(
                                                    secretKeyRef: CoreV1.SecretKeySelector(
                                                        name: DatabaseSecret.secretName,
                                                        key: DatabaseSecret.url.rawValue,
                                                        optional: false
                                                    )
                                                )
                                            )
                                        ],
                                        volumeMounts: [CoreV1.VolumeMount(name: "backup", mountPath: "/backup")]
                                    )
                                ],
                                restartPolicy: .onFailure
                            )
                        ),
                        ttlSecondsAfterFinished: 3600
                    )
                ),
                successfulJobsHistoryLimit: 0
            )
        )
    }
}

extension CronJobStack {
    var migrate: BatchV1.Job {
        BatchV1.Job(
            metadata: MetaV1.ObjectMeta(name: "migrate"),
            spec: BatchV1.JobSpec(
                completions: 1,
                template: CoreV1.PodTemplateSpec(
                    spec: CoreV1.PodSpec(
                        containers: [CoreV1.Container(name: "migrate", image: "app:1.2", args: ["migrate"])],
                        restartPolicy: .never
                    )
                ),
                completionMode: .nonIndexed
            )
        )
    }
}
