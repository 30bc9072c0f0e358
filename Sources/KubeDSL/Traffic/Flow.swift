package import KubernetesModel

/// One workload, or somebody outside the stack, opens connections to a port of another.
///
/// ```swift
/// Flow(from: .ingressController, to: frontend, on: .http)
/// Flow(from: frontend, to: backend, on: .http, .metrics)
/// Flow(from: backend, to: .internet(443))
/// ```
/// A port that the target lacks does not compile.
public struct Flow: Sendable {
    package let source: FlowEnd
    package let target: FlowEnd
    package let ports: [FlowPort]
    package let location: SourceLocation

    /// Connections to a workload of the stack.
    ///
    /// - Parameters:
    ///   - source: a workload, or `.ingressController`, `.anywhere`, `.pods(…)`, `.addresses(…)`.
    ///   - port: one of the ports of the target's main container.
    ///   - others: further ones.
    public init<Target: Workload>(
        from source: some FlowSource, to target: Target, on port: Target.Port, _ others: Target.Port...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            from: source.flowEnd, to: target.flowEnd, ([port] + others).map(FlowPort.init),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Connections to a system outside the stack, on ports that it is known to have.
    public init<Port: ContainerPort>(
        from source: some PodController, to system: ExternalSystem<Port>, on port: Port, _ others: Port...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            from: source.flowEnd, to: system.flowEnd, ([port] + others).map(FlowPort.init),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// Connections to what the stack does not describe.
    public init(
        from source: some PodController, to target: ForeignTarget,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            from: source.flowEnd, to: target.end, target.ports,
            at: SourceLocation(file: file, line: line, column: column))
    }

    package init(from source: FlowEnd, to target: FlowEnd, _ ports: [FlowPort], at location: SourceLocation) {
        self.source = source
        self.target = target
        self.ports = ports
        self.location = location
    }
}
