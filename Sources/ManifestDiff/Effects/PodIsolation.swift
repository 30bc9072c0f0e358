internal import KubernetesModel

/// How a network policy isolates pods: which ones, in which directions, and what it lets through all the same.
struct PodIsolation {
    /// `Ingress` and `Egress`: those that it names, or else incoming traffic, and outgoing where it has rules for it.
    ///
    /// [Reference](https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.37/#networkpolicyspec-v1-networking-k8s-io)
    let types: Set<String>
    private let spec: ManifestNode

    init(_ policy: ManifestNode?) {
        spec = policy?["spec"] ?? .null
        let named = spec["policyTypes"]?.items?.compactMap(\.text) ?? []
        types = named.isEmpty ? Self.types(withoutNames: spec) : Set(named)
    }

    /// The directions of a policy's specification that names none.
    static func types(withoutNames spec: ManifestNode) -> Set<String> {
        spec["egress"]?.isEmpty == false ? ["Ingress", "Egress"] : ["Ingress"]
    }

    /// The directions in which it keeps anything out: a rule without peers and ports lets everything through.
    var closed: Set<String> {
        types.filter { !rules($0).contains { $0.fields?.values.allSatisfy(\.isEmpty) == true } }
    }

    /// Whether it lets something through to pods that the other one closes in that direction.
    func opens(_ other: PodIsolation) -> Bool {
        let opened = types.filter { !rules($0).isEmpty }
        return !opened.isDisjoint(with: other.closed) && mayShare(with: other)
    }

    /// Whether some pod may be one of both policies: no label has another value in one of them.
    private func mayShare(with other: PodIsolation) -> Bool {
        let labels = other.labels
        return !self.labels.contains { key, value in labels[key].map { $0 != value } ?? false }
    }

    private var labels: OrderedMap<ManifestNode> { spec["podSelector"]?["matchLabels"]?.fields ?? [:] }

    private func rules(_ type: String) -> [ManifestNode] { spec[type == "Egress" ? "egress" : "ingress"]?.items ?? [] }
}
