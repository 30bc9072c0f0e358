import KubernetesModel
package import ManifestChecks

/// What a workload is to keep beyond what any one field says: how fast, how steadily, and where it can be asked.
///
/// Nothing is rendered. The checks hold the rendered fields against it, and a finding stands at the promise's own line.
/// ```swift
/// backend
///     .promises(.start(within: 30))
///     .promises(.detection(within: 15))
///     .promises(environment(dev: nil, prod: .zeroDowntime))
/// ```
public struct Promise: Hashable, Sendable {
    package let objective: Objective

    /// The containers are up so many seconds after their start: no probe kills one before.
    /// [Startup probes](https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/)
    public static func start(within limit: Seconds) -> Promise { Promise(objective: .start(within: limit.count)) }

    /// A pod that can no longer answer is out of its Services so many seconds later, by its readiness probe.
    public static func detection(within limit: Seconds) -> Promise {
        Promise(objective: .detection(within: limit.count))
    }

    /// A container that hangs is restarted so many seconds later, by its liveness probe.
    public static func restart(within limit: Seconds) -> Promise { Promise(objective: .restart(within: limit.count)) }

    /// No request is lost to an update or to a node that is drained: two pods at least, of which an update leaves one,
    /// readiness probes, and preStop hooks.
    public static var zeroDowntime: Promise { Promise(objective: .zeroDowntime) }

    /// The autoscaler asks for so many pods so many seconds after they are needed; their own start comes on top.
    ///
    /// - Parameters:
    ///   - count: the pods that there are.
    ///   - goal: the pods that are needed, more or fewer.
    ///   - limit: how long that may take.
    public static func scaling(from count: UInt, to goal: UInt, within limit: Seconds) -> Promise {
        Promise(objective: .scaling(from: Int(count), to: Int(goal), within: limit.count))
    }

    /// A client comes back to the pod that it was with, where there may be several.
    ///
    /// - Parameter reason: what a pod has that the others lack, as in "conversations are kept in memory".
    public static func stickySessions(because reason: String) -> Promise {
        Promise(objective: .stickySessions(because: reason))
    }

    /// A path that tells the outside how the workload is: an Ingress routes it here, to a path that a probe asks.
    ///
    /// - Parameter path: as a client writes it, `/api/health`.
    public static func publicHealth(_ path: String) -> Promise { Promise(objective: .publicHealth(path: path)) }
}

extension Workload {
    /// Has the checks hold the workload to what it is to keep. Nothing is rendered.
    ///
    /// - Parameter promise: nil: nothing in this environment.
    public consuming func promises(
        _ promise: Promise?, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        guard let promise else { return self }
        let location = SourceLocation(file: file, line: line, column: column)
        pod.promises.append((promise.objective, at: location))
        return self
    }
}
