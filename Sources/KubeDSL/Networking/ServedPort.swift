package import KubernetesModel

/// A port of a Service: which of the container's it leads to, and by which numbers it is reached.
///
/// ```swift
/// .service(ports: ServedPort(.http, on: 80, nodePort: 30080), ServedPort(.grpc, nodePort: 30090), as: .nodePort())
/// ```
public struct ServedPort<Port: ContainerPort>: Sendable {
    /// The number of the container's port.
    package let containerPort: Int
    /// The Service's port, without the number of the nodes that is the type's.
    package let lowered: CoreV1.ServicePort

    /// - Parameters:
    ///   - port: one of the container's ports.
    ///   - number: that the Service listens on. Default: the container's.
    ///   - nodePort: of every node, where the Service's type has them; 30000 to 32767. Default: the cluster chooses.
    ///   - appProtocol: what is spoken on it, such as `kubernetes.io/h2c`. Default: not said.
    public init(_ port: Port, on number: UInt16? = nil, nodePort: UInt16? = nil, appProtocol: String? = nil) {
        containerPort = port.rawValue
        let name = port.name
        lowered = CoreV1.ServicePort(
            name: name, protocol: port.transport, appProtocol: appProtocol,
            port: number.map { Int($0) } ?? containerPort, targetPort: .string(name), nodePort: nodePort.map { Int($0) }
        )
    }
}
