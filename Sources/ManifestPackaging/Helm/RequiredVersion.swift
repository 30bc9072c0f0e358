import KubernetesModel

/// The oldest minor version of Kubernetes that has all kinds and fields of some objects.
struct RequiredVersion {
    private var minor = Availability.earliest

    /// As a chart demands it; nil where nothing in the objects is younger than the oldest version that is known.
    var constraint: String? { minor > Availability.earliest ? ">=1.\(minor).0-0" : nil }

    mutating func add(_ manifest: Manifest) {
        let kind = GroupVersionKind(apiVersion: manifest.apiVersion, kind: manifest.kind)
        minor = max(minor, Availability.since(kind))
        if let availability = Availability(kind) { visit(manifest.node, availability) }
    }

    private mutating func visit(_ node: ManifestNode, _ availability: Availability) {
        for item in node.items ?? [] { visit(item, availability) }
        for (key, value) in node.fields ?? [:] {
            minor = max(minor, availability.since(key))
            if let part = availability.step(into: key) { visit(value, part) }
        }
    }
}
