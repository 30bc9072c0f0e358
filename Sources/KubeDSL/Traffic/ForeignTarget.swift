public import KubernetesModel

/// Something outside the stack that its workloads open connections to, by the numbers of its ports.
public struct ForeignTarget: Sendable {
    package let end: FlowEnd
    package let ports: [FlowPort]

    /// Every public address, on this port. An ``ExternalSystem`` says which system is meant.
    public static func internet(
        _ port: UInt16, _ others: UInt16..., transport: CoreV1.TransportProtocol = .tcp
    ) -> ForeignTarget {
        ForeignTarget(.addresses(.public), [port] + others, transport)
    }

    /// Hosts in this network, `10.20.0.0/16`, private ones included.
    public static func addresses(
        _ network: String, on port: UInt16, _ others: UInt16..., transport: CoreV1.TransportProtocol = .tcp
    ) -> ForeignTarget {
        ForeignTarget(.addresses(.listed([network])), [port] + others, transport)
    }

    /// Pods of another namespace, on a port of their containers.
    ///
    /// - Parameter labels: that the pods have. Default: all pods of the namespace.
    public static func pods(
        inNamespace namespace: String, labels: OrderedMap<String> = [:], on port: UInt16, _ others: UInt16...,
        transport: CoreV1.TransportProtocol = .tcp
    ) -> ForeignTarget {
        ForeignTarget(.pods(namespace: namespace, labels: labels), [port] + others, transport)
    }

    private init(_ kind: FlowEnd.Kind, _ ports: [UInt16], _ transport: CoreV1.TransportProtocol) {
        end = FlowEnd(kind)
        self.ports = ports.map { FlowPort(number: $0, transport: transport) }
    }
}
