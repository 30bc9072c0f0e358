package import KubernetesModel
package import ManifestChecks

/// A flow whose workloads were found in the stack.
package struct ResolvedFlow: Sendable {
    package let source: ResolvedEnd
    package let target: ResolvedEnd
    package let ports: [FlowPort]
    package let location: SourceLocation

    /// A record of each port.
    package var records: [TrafficFlow] {
        ports.map {
            TrafficFlow(
                from: source.record, to: target.record, port: $0.number, portName: $0.name, transport: $0.transport,
                at: location)
        }
    }
}
