import KubernetesModel

/// A tree → the tree that the model would write for it.
///
/// The API takes a field that is null for one that is not there, and a number for the amount that its text is.
enum ModelForm {
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
                        field == .null ? nil : (key: key, value: self.node(field, as: value))
                    }))
        default: node
        }
    }

    private static func structure(_ fields: OrderedMap<ManifestNode>, _ name: String) -> ManifestNode {
        let type = TypeDescription.named(name)
        return .mapping(
            OrderedMap(
                distinct: fields.compactMap { key, value in
                    guard value != .null else { return nil }
                    return (key: key, value: type?.field(key).map { node(value, as: $0.type) } ?? value)
                }))
    }
}
