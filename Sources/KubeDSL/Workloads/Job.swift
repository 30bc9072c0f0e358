import KubernetesModel

/// Work that is done once, to its end.
///
/// ```swift
/// Job("import", user: 10001, retries: 2, deadline: .minutes(30), cleanUpAfter: .hours(24)) {
///     Container("import", image: Image("todo-backend", tag: "1.0.0"), resources: …)
/// }
/// ```
/// Its pods cannot be changed once it is in the cluster: another version needs another name, or the end of the first.
/// [Job](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/job-v1/)
public struct Job: PodController {
    public let name: String
    public var settings: DeclarationSettings
    public var pod: PodSettings
    public var companions = Companions()

    private let template: JobTemplate
    private let cleanUpDelay: Seconds
    private let lowered: @Sendable (PodSettings, WorkloadIdentity) -> PodLowering

    /// - Parameters:
    ///   - name: of the Job and the prefix of its pods' names; a DNS label.
    ///   - user: the number of the user that the processes run as; not 0.
    ///   - retries: how many failures are borne.
    ///   - deadline: how long it may take, retries included.
    ///   - restart: default: each retry is a new pod.
    ///   - runs: default: one pod.
    ///   - delay: how long the finished Job stays, with its logs.
    public init<Port: ContainerPort>(
        _ name: String, user: PodUser, retries: UInt, deadline: Seconds, restart: JobRestart = .never,
        runs: JobRuns = .once, cleanUpAfter delay: Seconds,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @PodBuilder containers: @escaping @Sendable () -> Pod<Container<Port>>
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        self.init(
            name, PodSettings(user: user, at: location),
            JobTemplate(retries: retries, deadline: deadline, restart: restart, runs: runs), cleanUpAfter: delay
        ) { $0.lowered(containers(), of: $1) }
    }

    package init(
        _ name: String, _ pod: PodSettings, _ template: JobTemplate, cleanUpAfter delay: Seconds,
        lowered: @escaping @Sendable (PodSettings, WorkloadIdentity) -> PodLowering
    ) {
        self.name = name
        settings = DeclarationSettings(at: pod.location)
        self.pod = pod
        self.template = template
        cleanUpDelay = delay
        self.lowered = lowered
    }

    public func lower(into lowering: inout Lowering) {
        let workload = identity(BatchV1.Job.self, in: lowering)
        let pod = lowered(pod, workload)
        var spec = template.spec(making: pod)
        spec.ttlSecondsAfterFinished = cleanUpDelay.count
        add(BatchV1.Job(metadata: workload.metadata, spec: spec), making: pod, to: &lowering)
    }
}
