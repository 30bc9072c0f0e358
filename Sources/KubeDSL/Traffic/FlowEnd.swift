package import KubernetesModel

/// One side of a flow.
public struct FlowEnd: Sendable {
    package enum Kind: Sendable {
        /// A workload of the stack, by its name.
        case workload(String)
        /// A system that the stack names, at these addresses.
        case external(name: String, NetworkBlocks)
        case ingressController(labels: OrderedMap<String>)
        case pods(namespace: String, labels: OrderedMap<String>)
        case addresses(NetworkBlocks)
        case anywhere
    }

    package let kind: Kind

    package init(_ kind: Kind) { self.kind = kind }
}
