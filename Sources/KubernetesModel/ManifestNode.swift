import KubernetesValues

/// One value of a manifest as a tree: what an object encodes to, and what any YAML or JSON document is.
///
/// Written as it looks: `["size": 3, "zones": ["a", "b"], "mode": .null]`.
///
/// Mappings keep the order of their fields, and are equal whatever that order is. An integer never equals a
/// number: `1` and `1.0` are different values of a manifest.
public enum ManifestNode: Sendable, Hashable {
    public typealias Field = (key: String, value: ManifestNode)

    case null
    case boolean(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case sequence([ManifestNode])
    case mapping(OrderedMap<ManifestNode>)

    /// The tree that `value` encodes to.
    public init(_ value: some ManifestEncodable) {
        var encoder = ManifestTreeEncoder()
        value.encode(into: &encoder)
        self = encoder.root
    }

    /// The value of the field `key`; `nil` when there is none, or when this is no mapping.
    public subscript(key: String) -> ManifestNode? {
        guard case .mapping(let fields) = self else { return nil }
        return fields[key]
    }

    /// The item at `index`; `nil` when there is none, or when this is no sequence.
    public subscript(index: Int) -> ManifestNode? {
        guard case .sequence(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }
}

extension ManifestNode {
    /// Texts are equal byte by byte: the API does not take `é` of one character for `é` of two, as Swift's texts do.
    public static func == (left: ManifestNode, right: ManifestNode) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.boolean(let left), .boolean(let right)): left == right
        case (.integer(let left), .integer(let right)): left == right
        case (.number(let left), .number(let right)): left == right
        case (.string(let left), .string(let right)):
            left.utf8.count == right.utf8.count
                && left.withBytes { left in right.withBytes { right in left.elementsEqual(right) } }
        case (.sequence(let left), .sequence(let right)): left == right
        case (.mapping(let left), .mapping(let right)): left == right
        case (.null, _), (.boolean, _), (.integer, _), (.number, _), (.string, _), (.sequence, _), (.mapping, _): false
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .null: hasher.combine(0)
        case .boolean(let value): hasher.combine(value)
        case .integer(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(value)
        case .sequence(let items): hasher.combine(items)
        case .mapping(let fields):
            // A sum, because it is the same in every order of the fields.
            var sum = fields.count
            for (key, value) in fields {
                var field = Hasher()
                field.combine(key)
                field.combine(value)
                sum &+= field.finalize()
            }
            hasher.combine(sum)
        }
    }
}

extension ManifestNode: ManifestEncodable {
    public func encode(into encoder: inout some ManifestEncoder) {
        switch self {
        case .null: encoder.null()
        case .boolean(let value): encoder.boolean(value)
        case .integer(let value): encoder.integer(value)
        case .number(let value): encoder.number(value)
        case .string(let value): encoder.string(value)
        case .sequence(let items):
            encoder.beginSequence()
            for item in items { item.encode(into: &encoder) }
            encoder.endSequence()
        case .mapping(let fields):
            encoder.beginMapping()
            for (key, value) in fields {
                encoder.key(key)
                value.encode(into: &encoder)
            }
            encoder.endMapping()
        }
    }
}
