/// A port of a Service: which of the container's it leads to, and by which numbers it is reached.
///
/// ```swift
/// .service(ports: ServedPort(.http, on: 80, nodePort: 30080), ServedPort(.grpc, nodePort: 30090), as: .nodePort())
/// ```
public struct ServedPort<Port: ContainerPort>: Sendable {
    /// The same without the container's type.
    package let mapping: PortMapping

    /// - Parameters:
    ///   - port: one of the container's ports.
    ///   - number: that the Service listens on. Default: the container's.
    ///   - nodePort: of every node, where the Service's type has them; 30000 to 32767. Default: the cluster chooses.
    ///   - appProtocol: what is spoken on it, such as `kubernetes.io/h2c`. Default: not said.
    public init(_ port: Port, on number: UInt16? = nil, nodePort: UInt16? = nil, appProtocol: String? = nil) {
        mapping = PortMapping(port, on: number, nodePort: nodePort, appProtocol: appProtocol)
    }
}
