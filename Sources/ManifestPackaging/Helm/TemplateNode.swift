import KubernetesModel

/// A part of a template: what all environments agree on, and places for values.
indirect enum TemplateNode {
    case literal(ManifestNode)
    /// The value that is that leaf of the chart's values.
    case value(Int)
    /// An image in two values.
    case image(repository: Int, tag: Int)
    /// The hash of the ConfigMap that the template at that path makes.
    case checksum(template: String)
    /// The entries that a template of that name makes, in a mapping.
    case include(String)
    /// `{}` among the entries of a mapping, where the others may all be absent.
    case empty
    case mapping([TemplateEntry])
    case sequence([TemplateEntry])

    /// The field's value, with the condition under which it is there.
    subscript(key: String) -> TemplateEntry? {
        switch self {
        case .mapping(let entries): entries.first { $0.key == key }
        case .literal(let node): node[key].map { TemplateEntry(key: key, node: .literal($0)) }
        case .value, .image, .checksum, .include, .empty, .sequence: nil
        }
    }

    var entries: [TemplateEntry] {
        switch self {
        case .mapping(let entries): entries
        case .literal(.mapping(let fields)): fields.map { TemplateEntry(key: $0.key, node: .literal($0.value)) }
        case .literal, .value, .image, .checksum, .include, .empty, .sequence: []
        }
    }

    var items: [TemplateEntry] {
        switch self {
        case .sequence(let entries): entries
        case .literal(.sequence(let items)): items.map { TemplateEntry(node: .literal($0)) }
        case .literal, .value, .image, .checksum, .include, .empty, .mapping: []
        }
    }
}
