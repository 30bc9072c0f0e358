import KubernetesModel

/// What runs pods for good: a ``Deployment``, a ``StatefulSet`` or a ``DaemonSet``.
public protocol Workload<Port>: PodController {
    /// The ports of its main container.
    associatedtype Port: ContainerPort

    /// How an update replaces its pods; nothing to spell in a stack.
    var updates: UpdateSettings { get set }
}

extension Workload {
    /// How long a new pod must be ready before it counts as available and the update goes on. Default: not at all.
    public consuming func minimumReadyTime(
        _ time: Seconds, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("minReadySeconds", at: SourceLocation(file: file, line: line, column: column)) {
            $0.updates.minReadySeconds = time.count
        }
    }

    /// How many replaced versions are kept to go back to. Default: the API's, 10.
    public consuming func revisionHistory(
        _ limit: UInt, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        updating("revisionHistoryLimit", at: SourceLocation(file: file, line: line, column: column)) {
            $0.updates.revisionHistoryLimit = Int(limit)
        }
    }

    /// Changes how the workload replaces its pods, in the field at `path` of its specification.
    package consuming func updating(_ path: String, at location: SourceLocation, _ change: (inout Self) -> Void) -> Self
    {
        change(&self)
        updates.origins.record("spec.\(path)", at: location)
        return self
    }
}
