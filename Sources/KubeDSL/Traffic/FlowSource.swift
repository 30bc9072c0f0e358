/// What opens connections: a workload of the stack, or somebody outside of it.
public protocol FlowSource: Sendable {
    var flowEnd: FlowEnd { get }
}
