import KubernetesModel

/// The oldest minor version of Kubernetes that has all kinds and fields of some objects.
struct RequiredVersion {
    private var minor = Availability.earliest

    /// As a chart demands it; nil where nothing in the objects is younger than the oldest version that is known.
    var constraint: String? { minor > Availability.earliest ? ">=1.\(minor).0-0" : nil }

    mutating func add(_ object: AlignedObject) {
        let kind = GroupVersionKind(apiVersion: object.apiVersion, kind: object.kind)
        minor = max(minor, Availability.since(kind))
        guard let availability = Availability(kind) else { return }
        let variants = object.variants.compactMap { $0 }
        for variant in variants.prefix(1) { visit(variant, besides: nil, availability) }
        for variant in variants.dropFirst() { visit(variant, besides: variants[0], availability) }
    }

    /// - Parameter known: what was visited in its place; equal parts are passed over.
    private mutating func visit(_ node: ManifestNode, besides known: ManifestNode?, _ availability: Availability) {
        for (position, item) in (node.items ?? []).enumerated() {
            visit(item, besides: known?[position], availability)
        }
        for (key, value) in node.fields ?? [:] {
            let other = known?[key]
            if other == value { continue }
            minor = max(minor, availability.since(key))
            if let part = availability.step(into: key) { visit(value, besides: other, part) }
        }
    }
}
