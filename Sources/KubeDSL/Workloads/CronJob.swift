public import KubernetesModel

/// Work that is done again and again, on a schedule.
///
/// ```swift
/// CronJob("nightly-report", schedule: "0 3 * * *", timeZone: "Europe/Berlin", overlap: .forbid,
///         startWithin: .minutes(5), user: 10001, retries: 1, deadline: .minutes(30)) {
///     Container("report", image: Image("todo-backend", tag: "1.0.0"), resources: …)
/// }
/// ```
/// [CronJob](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/cron-job-v1/)
public struct CronJob: PodController {
    public let name: String
    public var settings: DeclarationSettings
    public var pod: PodSettings
    public var companions = Companions()

    private var spec: BatchV1.CronJobSpec
    private var updates = UpdateSettings()
    private let template: JobTemplate
    private let lowered: @Sendable (PodSettings, WorkloadIdentity) -> PodLowering

    /// - Parameters:
    ///   - name: of the CronJob and the prefix of its Jobs' names; a DNS label of at most 52 characters.
    ///   - schedule: minute, hour, day of the month, month and day of the week.
    ///   - timeZone: of the schedule, by its IANA name, `Etc/UTC`.
    ///   - overlap: what happens when it is time for a run and the last one is still at work.
    ///   - limit: how late a run may start that was held up; later, it is left out.
    ///   - user: the number of the user that the processes run as; not 0.
    ///   - retries: how many failures of a run are borne.
    ///   - deadline: how long a run may take, retries included.
    ///   - restart: default: each retry is a new pod.
    ///   - runs: default: one pod.
    public init<Port: ContainerPort>(
        _ name: String, schedule: String, timeZone: String, overlap: BatchV1.ConcurrencyPolicy,
        startWithin limit: Seconds, user: PodUser, retries: UInt, deadline: Seconds, restart: JobRestart = .never,
        runs: JobRuns = .once, file: String = #filePath, line: Int = #line, column: Int = #column,
        @PodBuilder containers: @escaping @Sendable () -> Pod<Container<Port>>
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        self.name = name
        settings = DeclarationSettings(at: location)
        pod = PodSettings(user: user, at: location)
        spec = BatchV1.CronJobSpec(
            schedule: schedule, timeZone: timeZone, startingDeadlineSeconds: limit.count, concurrencyPolicy: overlap,
            jobTemplate: BatchV1.JobTemplateSpec())
        template = JobTemplate(retries: retries, deadline: deadline, restart: restart, runs: runs)
        lowered = { $0.lowered(containers(), of: $1) }
    }

    public func lower(into lowering: inout Lowering) {
        let workload = identity(BatchV1.CronJob.self, in: lowering)
        let pod = lowered(pod, workload)
        var spec = spec
        spec.jobTemplate = BatchV1.JobTemplateSpec(
            metadata: MetaV1.ObjectMeta(labels: workload.metadata.labels), spec: template.spec(making: pod))
        add(
            BatchV1.CronJob(metadata: workload.metadata, spec: spec), making: pod,
            at: "spec.jobTemplate.spec.template", updates, to: &lowering)
    }
}

extension CronJob {
    /// How many finished Jobs are kept, with their logs. Default: the API's, 3 that succeeded and 1 that failed.
    public consuming func history(
        successful: UInt, failed: UInt, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        spec.successfulJobsHistoryLimit = Int(successful)
        spec.failedJobsHistoryLimit = Int(failed)
        updates.origins.record("spec.successfulJobsHistoryLimit", at: location)
        updates.origins.record("spec.failedJobsHistoryLimit", at: location)
        return self
    }

    /// Starts no runs for the time being, for instance in one environment alone.
    public consuming func suspended(
        _ isSuspended: Bool = true, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        spec.suspend = isSuspended
        updates.origins.record("spec.suspend", at: SourceLocation(file: file, line: line, column: column))
        return self
    }
}
