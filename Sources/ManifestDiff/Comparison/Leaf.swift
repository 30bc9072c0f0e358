internal import KubernetesModel

/// A value that has no parts, and where it is.
struct Leaf: Hashable {
    /// ``DiffPath/schema`` of its path.
    let schema: String
    let value: ManifestNode

    /// All below `node`; what is empty is a leaf too, and null is none.
    static func all(in node: ManifestNode?, at schema: String) -> [Leaf] {
        switch node {
        case nil, .null?: []
        case .mapping(let fields)? where !fields.isEmpty:
            fields.flatMap { all(in: $0.value, at: schema.isEmpty ? $0.key : "\(schema).\($0.key)") }
        case .sequence(let items)? where !items.isEmpty: items.flatMap { all(in: $0, at: "\(schema)[]") }
        case let value?: [Leaf(schema: schema, value: value)]
        }
    }
}
