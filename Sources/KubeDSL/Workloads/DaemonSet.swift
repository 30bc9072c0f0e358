import KubernetesModel

/// One pod on each node.
///
/// ```swift
/// DaemonSet("log-agent", user: 10004) {
///     Container("agent", image: "fluent-bit:3.1", resources: …)
/// }
/// .rollout(unavailable: 10%)
/// ```
/// [DaemonSet](https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/daemon-set-v1/)
public struct DaemonSet<Port: ContainerPort>: Workload {
    public let name: String
    public var settings: DeclarationSettings
    public var pod: PodSettings
    public var companions = Companions()
    public var updates = UpdateSettings()

    private let containers: @Sendable () -> Pod<Container<Port>>
    private var strategy: AppsV1.DaemonSetUpdateStrategy?

    /// - Parameters:
    ///   - name: of the DaemonSet and of what goes with it; a DNS label.
    ///   - user: the number of the user that the processes run as; not 0.
    public init(
        _ name: String, user: PodUser, file: String = #filePath, line: Int = #line, column: Int = #column,
        @PodBuilder containers: @escaping @Sendable () -> Pod<Container<Port>>
    ) {
        let location = SourceLocation(file: file, line: line, column: column)
        self.name = name
        settings = DeclarationSettings(at: location)
        pod = PodSettings(user: user, at: location)
        self.containers = containers
    }

    public func lower(into lowering: inout Lowering) {
        let workload = identity(AppsV1.DaemonSet.self, in: lowering)
        let pod = pod.lowered(containers(), of: workload)
        let spec = AppsV1.DaemonSetSpec(
            selector: workload.selector, template: pod.template, updateStrategy: strategy,
            minReadySeconds: updates.minReadySeconds, revisionHistoryLimit: updates.revisionHistoryLimit)
        add(AppsV1.DaemonSet(metadata: workload.metadata, spec: spec), making: pod, updates, to: &lowering)
    }
}

extension DaemonSet {
    /// Updates node by node: the old pod stops, then the new one starts. Default: the API's, one node at a time.
    ///
    /// - Parameter unavailable: on how many nodes at once; `10%` is a share of them.
    public consuming func rollout(
        unavailable: CountOrPercent, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        rollout(
            AppsV1.RollingUpdateDaemonSet(maxUnavailable: unavailable.lowered),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Updates node by node without a gap: the new pod starts, then the old one stops.
    ///
    /// - Parameter surge: on how many nodes at once; `10%` is a share of them.
    public consuming func rollout(
        surge: CountOrPercent, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        // Left out it would be 1, which the API refuses beside a surge.
        rollout(
            AppsV1.RollingUpdateDaemonSet(maxUnavailable: .int(0), maxSurge: surge.lowered),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Replaces a pod only once somebody deletes it. The reason is for the reader of the source.
    public consuming func onDelete(
        because reason: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("updateStrategy", at: SourceLocation(file: file, line: line, column: column)) {
            $0.strategy = AppsV1.DaemonSetUpdateStrategy(type: .onDelete)
        }
    }

    private consuming func rollout(_ bounds: AppsV1.RollingUpdateDaemonSet, at location: SourceLocation) -> Self {
        updating("updateStrategy", at: location) {
            $0.strategy = AppsV1.DaemonSetUpdateStrategy(type: .rollingUpdate, rollingUpdate: bounds)
        }
    }
}
