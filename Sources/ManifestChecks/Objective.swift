/// What a workload promises: a number or a quality that its fields must let it keep.
package enum Objective: Hashable, Sendable {
    /// Up so many seconds after its start.
    case start(within: Int)
    /// Out of its Services so many seconds after it can no longer answer.
    case detection(within: Int)
    /// Restarted so many seconds after it hangs.
    case restart(within: Int)
    /// No request lost to an update or to the loss of a node.
    case zeroDowntime
    /// As many pods asked for, so many seconds after they are needed.
    case scaling(from: Int, to: Int, within: Int)
    /// A client comes back to the pod that it was with, for a reason.
    case stickySessions(because: String)
    /// What its probes ask is answered from outside, at this path.
    case publicHealth(path: String)
}
