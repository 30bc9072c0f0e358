package import KubernetesModel

/// A connection that the stack declares: who opens it, who takes it, and on which port.
package struct TrafficFlow: Hashable, Sendable {
    /// One of the two sides.
    package enum End: Hashable, Sendable {
        /// The pods of a workload of the stack.
        case workload(name: String, namespace: String?)
        /// A system that the stack names and does not run.
        case external(name: String)
        /// The ingress controller, in this namespace.
        case ingressController(namespace: String)
        /// Pods outside the stack, by the labels that are known of them.
        case pods(namespace: String, labels: [String])
        /// Addresses outside the cluster.
        case addresses([String])
        /// As a source anybody, as a target every public address.
        case internet
    }

    package let source: End
    package let target: End
    /// The port that is listened on: the container's, not the Service's.
    package let port: Int
    /// Nil where the target's ports have numbers alone.
    package let portName: String?
    package let transport: CoreV1.TransportProtocol
    /// The call that declared it.
    package let location: SourceLocation

    package init(
        from source: End, to target: End, port: Int, portName: String? = nil,
        transport: CoreV1.TransportProtocol = .tcp, at location: SourceLocation
    ) {
        self.source = source
        self.target = target
        self.port = port
        self.portName = portName
        self.transport = transport
        self.location = location
    }
}

extension TrafficFlow.End {
    /// The end that is a pod of the stack.
    package init(_ pod: PodReference) {
        self = .workload(name: pod.workload.name, namespace: pod.namespace)
    }
}
