import KubeDSL

/// Imported from batch.yaml.
struct Batch: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("reports")
        reportSettingsConfig
        nightlyReport
        reindex
        once
    }

    var labels: Labels {
        Labels(
            instance: "reports",
            partOf: "reports",
            ["app.kubernetes.io/managed-by": "Helm", "helm.sh/chart": "reports-2.4.0"]
        )
    }
}

extension Batch {
    enum ReportSettingsConfig: String, ConfigKeys {
        static let configMapName = "report-settings"

        case format = "FORMAT"
    }

    var reportSettingsConfig: ConfigMap<ReportSettingsConfig> {
        ConfigMap { key in
            switch key {
            case .format: "pdf"
            }
        }
    }
}

extension Batch {
    var nightlyReport: CronJob {
        CronJob(
            "nightly-report",
            schedule: "0 3 * * *",
            timeZone: "Europe/Berlin",
            overlap: .forbid,
            startWithin: .minutes(5),
            user: 10001,
            retries: 1,
            deadline: .minutes(30),
            restart: .onFailure
        ) {
            Container(
                "report",
                image: Image("registry.example.com/report", tag: "2.4.0"),
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .command("report")
            .arguments("--all")
            .workingDirectory("/srv")
            .env(reportSettingsConfig)
        }
        .history(successful: 2, failed: 5)
        .suspended()
        .usesKubernetesAPI(.get, on: .configMap(ReportSettingsConfig.self))
        .usesKubernetesAPI(.get, .list, .watch, on: .jobs)
        .usesKubernetesAPI(.get, on: .custom(group: "cert-manager.io", resource: "certificates"))
    }
}

extension Batch {
    var reindex: Job {
        Job(
            "reindex",
            user: 10001,
            retries: 4,
            deadline: .minutes(10),
            runs: .indexed(8, inParallel: 2, retriesEach: 1),
            cleanUpAfter: .hours(24)
        ) {
            Container(
                "reindex",
                image: Image("registry.example.com/report", tag: "2.4.0"),
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .arguments("reindex")
            .scratch("/work", inMemory: .mebibytes(64))
            .shared(SharedVolume("spool"), at: "/var/spool")
        }
        .imagePullSecrets("registry", "mirror")
    }
}

extension Batch {
    var onceLabels: OrderedMap<String> {
        ["app": "once"]
    }

    var once: BatchV1.Job {
        BatchV1.Job(
            metadata: MetaV1.ObjectMeta(name: "once", labels: onceLabels),
            spec: BatchV1.JobSpec(
                backoffLimit: 0,
                template: CoreV1.PodTemplateSpec(
                    metadata: MetaV1.ObjectMeta(labels: onceLabels),
                    spec: CoreV1.PodSpec(
                        containers: [
                            CoreV1.Container(name: "once", image: "busybox:1.36", command: ["sh", "-c", "echo done"])
                        ],
                        restartPolicy: .never
                    )
                )
            )
        )
    }
}
