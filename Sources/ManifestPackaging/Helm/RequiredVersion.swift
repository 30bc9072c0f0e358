import KubernetesModel

/// The oldest minor version of Kubernetes that has all kinds and fields of some objects.
struct RequiredVersion {
    private var minor = Availability.earliest
    /// What is known of the fields seen so far.
    private var fields: [Field: Content] = [:]
    /// The object of each kind that was added last: most of the next one is equal to it.
    private var last: [Field: ManifestNode] = [:]

    private struct Field: Hashable {
        /// The place of what it is a field of among all contents.
        let parent: Int
        let name: String
    }

    private struct Content {
        let place: Int
        /// Nil where nothing in it is younger than the oldest version that is known.
        let availability: Availability?
    }

    /// As a chart demands it; nil where nothing in the objects is younger than the oldest version that is known.
    var constraint: String? { minor > Availability.earliest ? ">=1.\(minor).0-0" : nil }

    mutating func add(_ object: AlignedObject) {
        let field = Field(parent: 0, name: "\(object.apiVersion) \(object.kind)")
        let kind = GroupVersionKind(apiVersion: object.apiVersion, kind: object.kind)
        minor = max(minor, Availability.since(kind))
        let content = fields[field] ?? add(field, Availability(kind))
        for case let variant? in object.variants {
            visit(variant, besides: last[field], content)
            last[field] = variant
        }
    }

    /// - Parameter known: what was visited in its place; equal parts are passed over.
    private mutating func visit(_ node: ManifestNode, besides known: ManifestNode?, _ content: Content) {
        guard let availability = content.availability else { return }
        for (position, item) in (node.items ?? []).enumerated() {
            visit(item, besides: known?[position], content)
        }
        for (key, value) in node.fields ?? [:] {
            let other = known?[key]
            if other == value { continue }
            let field = Field(parent: content.place, name: key)
            visit(value, besides: other, fields[field] ?? add(field, of: availability))
        }
    }

    private mutating func add(_ field: Field, of availability: Availability) -> Content {
        minor = max(minor, availability.since(field.name))
        return add(field, availability.step(into: field.name))
    }

    private mutating func add(_ field: Field, _ availability: Availability?) -> Content {
        let content = Content(place: fields.count + 1, availability: availability)
        fields[field] = content
        return content
    }
}
