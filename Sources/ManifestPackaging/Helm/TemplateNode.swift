import KubernetesModel

/// A part of a template: what all environments agree on, and places for values.
indirect enum TemplateNode {
    case literal(ManifestNode)
    /// The value at that place of the chart's list of values.
    case value(Int)
    /// An image in two values.
    case image(repository: Int, tag: Int)
    case mapping([TemplateEntry])
    case sequence([TemplateEntry])

    /// The field's value, with the condition under which it is there.
    subscript(key: String) -> TemplateEntry? {
        switch self {
        case .mapping(let entries): entries.first { $0.key == key }
        case .literal(let node): node[key].map { TemplateEntry(key: key, node: .literal($0)) }
        case .value, .image, .sequence: nil
        }
    }

    var items: [TemplateEntry] {
        switch self {
        case .sequence(let entries): entries
        case .literal(.sequence(let items)): items.map { TemplateEntry(node: .literal($0)) }
        case .literal, .value, .image, .mapping: []
        }
    }
}
