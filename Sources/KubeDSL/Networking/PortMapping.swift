package import KubernetesModel

/// A port of a Service, and that of the container which it leads to.
package struct PortMapping: Sendable {
    /// The number of the container's port.
    package let containerPort: Int
    /// The Service's port; the number on the nodes that is the Service type's comes with ``ServiceDeclaration``.
    package var servicePort: CoreV1.ServicePort

    /// - Parameters:
    ///   - number: that the Service listens on. Default: the container's.
    ///   - nodePort: default: none, or that of the Service's type.
    package init(
        _ port: some ContainerPort, on number: UInt16? = nil, nodePort: UInt16? = nil, appProtocol: String? = nil
    ) {
        containerPort = port.rawValue
        let name = port.name
        servicePort = CoreV1.ServicePort(
            name: name, protocol: port.transport, appProtocol: appProtocol,
            port: number.map { Int($0) } ?? containerPort, targetPort: .string(name), nodePort: nodePort.map { Int($0) }
        )
    }
}

extension [PortMapping] {
    /// Those of a Service that listens on the container's own numbers.
    package static func of<Port: ContainerPort>(_ port: Port, _ others: [Port]) -> [PortMapping] {
        var mappings = [PortMapping(port)]
        // By index, for to iterate over a type known only to the caller the runtime looks up more than there is to do.
        for index in 0..<others.count { mappings.append(PortMapping(others[index])) }
        return mappings
    }
}
