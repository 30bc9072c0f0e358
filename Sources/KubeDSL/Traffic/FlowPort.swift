package import KubernetesModel

/// A port that a flow leads to: the number that is listened on.
package struct FlowPort: Hashable, Sendable {
    package let number: Int
    package let name: String?
    package let transport: CoreV1.TransportProtocol

    package init(_ port: some ContainerPort) {
        number = port.rawValue
        name = port.name
        transport = port.transport
    }

    package init(number: UInt16, transport: CoreV1.TransportProtocol) {
        self.number = Int(number)
        name = nil
        self.transport = transport
    }

    package var lowered: NetworkingV1.NetworkPolicyPort {
        NetworkingV1.NetworkPolicyPort(protocol: transport, port: .int(number))
    }
}
