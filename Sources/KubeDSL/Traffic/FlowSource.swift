/// What opens connections: a workload of the stack, or somebody outside of it.
public protocol FlowSource: Sendable {
    /// The side of a flow that it is; nothing to spell in a stack.
    var flowEnd: FlowEnd { get }
}
