import KubernetesModel

/// A tree → the tree that the model would write for it.
///
/// The API takes a field that is null for one that is not there, a text of a map that is null for an empty one, and a
/// number for the amount that its text is.
enum ModelForm {
    /// What some objects say and the model has no word for, since it means nothing: exports and charts have it.
    private static let idle: [String: Set<String>] = [
        "CoreV1.PersistentVolumeClaimTemplate": ["apiVersion", "kind", "status"]
    ]

    static func node(_ node: ManifestNode, as type: ValueType) -> ManifestNode {
        switch (type, node) {
        case (.quantity, .integer(let number)): .string("\(number)")
        case (.quantity, .number(let number)): .string("\(number)")
        case (.structure(let name), .mapping(let fields)): structure(fields, name)
        case (.list(let element), .sequence(let items)): .sequence(items.map { self.node($0, as: element) })
        case (.map(let value), .mapping(let fields)):
            .mapping(
                OrderedMap(
                    distinct: fields.compactMap { key, field in
                        switch (value, field) {
                        case (.string, .null): (key, .string(""))
                        case (_, .null): nil
                        default: (key, self.node(field, as: value))
                        }
                    }))
        default: node
        }
    }

    private static func structure(_ fields: OrderedMap<ManifestNode>, _ name: String) -> ManifestNode {
        let type = TypeDescription.named(name)
        return .mapping(
            OrderedMap(
                distinct: fields.compactMap { key, value in
                    guard value != .null, !isIdle(key, value, in: name) else { return nil }
                    return (key, type?.field(key).map { node(value, as: $0.type) } ?? value)
                }))
    }

    private static func isIdle(_ field: String, _ value: ManifestNode, in type: String) -> Bool {
        // The API has an empty type of a path for "look at nothing", as without one.
        if type == "CoreV1.HostPathVolumeSource", field == "type" { return value == .string("") }
        return idle[type]?.contains(field) == true
    }
}
