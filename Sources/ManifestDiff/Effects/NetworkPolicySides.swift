internal import KubernetesModel

/// What a network policy is about: the pods that it selects, and the directions in which it closes them.
struct NetworkPolicySides {
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

    /// Whether it keeps anything out: a rule without peers and ports lets everything through in its direction.
    var isRestrictive: Bool {
        types.contains { !rules($0).contains { $0.fields?.values.allSatisfy(\.isEmpty) == true } }
    }

    /// Whether it lets anything through.
    var hasRules: Bool { types.contains { !rules($0).isEmpty } }

    /// Whether some pod may be one of both policies: no label is another in one of them.
    func mayShare(with other: NetworkPolicySides) -> Bool {
        let labels = other.labels
        return !self.labels.contains { key, value in labels[key].map { $0 != value } ?? false }
    }

    private var labels: OrderedMap<ManifestNode> { spec["podSelector"]?["matchLabels"]?.fields ?? [:] }

    private func rules(_ type: String) -> [ManifestNode] { spec[type == "Egress" ? "egress" : "ingress"]?.items ?? [] }
}
