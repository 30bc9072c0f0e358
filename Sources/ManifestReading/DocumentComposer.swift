internal import KubernetesModel
internal import Yams

/// Makes the tree of a document from the parser's nodes: merges, keys and scalars get their meaning here.
struct DocumentComposer {
    private let file: String
    private var positions: [NodePositions.Entry] = []

    /// How many more nodes the document may have: few bytes of nested aliases could stand for any number of them.
    private var allowance: Int

    private init(file: String, allowance: Int) {
        self.file = file
        self.allowance = allowance
    }

    /// The document with this root; `size` is that of its file in bytes.
    static func document(_ root: Node, file: String, size: Int) throws(ReadingError) -> ManifestDocument {
        var composer = DocumentComposer(file: file, allowance: 20 * size + 10_000)
        let node = try composer.node(root, at: root.mark)
        return ManifestDocument(node: node, file: file, positions: NodePositions(composer.positions, start: 0))
    }

    private mutating func spend(_ count: Int, at mark: Mark?) throws(ReadingError) {
        allowance -= count
        guard allowance > 0 else {
            throw error(at: mark, "aliases make this document more than ten times as long; write them out")
        }
    }

    private mutating func node(_ node: Node, at mark: Mark?) throws(ReadingError) -> ManifestNode {
        try spend(1, at: mark)
        let index = positions.count
        positions.append(NodePositions.Entry(line: mark?.line ?? 1, column: mark?.column ?? 1))
        defer { positions[index].end = UInt32(clamping: positions.count) }
        switch node {
        case .scalar(let scalar):
            return try value(of: scalar)
        case .sequence(let sequence):
            var items: [ManifestNode] = []
            items.reserveCapacity(sequence.count)
            for item in sequence { items.append(try self.node(item, at: item.mark)) }
            return .sequence(items)
        case .mapping(let mapping):
            return .mapping(OrderedMap(distinct: try fields(of: mapping)))
        case .alias(let alias):
            throw error(at: alias.mark, "'*\(alias.anchor.rawValue)' is no anchor of this document")
        }
    }

    // MARK: - Mappings

    private mutating func fields(of mapping: Node.Mapping) throws(ReadingError) -> [(String, ManifestNode)] {
        var merged: [(key: String, mark: Mark?, value: Node)] = []
        merged.reserveCapacity(mapping.count)
        try collect(mapping, into: &merged)
        var fields: [(String, ManifestNode)] = []
        fields.reserveCapacity(merged.count)
        for (key, mark, value) in merged { fields.append((key, try node(value, at: mark))) }
        return fields
    }

    /// Appends the mapping's fields, and in the place of `<<` those of the mappings merged into it. Its own field wins
    /// over a merged one, and an earlier merged one over a later.
    private mutating func collect(
        _ mapping: Node.Mapping, into fields: inout [(key: String, mark: Mark?, value: Node)]
    ) throws(ReadingError) {
        try spend(mapping.count, at: mapping.mark)
        var taken = Set<String>(minimumCapacity: mapping.count)
        /// Nil for `<<`.
        var names: [String?] = []
        names.reserveCapacity(mapping.count)
        for (key, _) in mapping {
            let name = key.isMerge ? nil : try self.key(key)
            if let name, !taken.insert(name).inserted {
                throw error(at: key.mark, "key '\(name)' is set twice in this mapping; keep one of them")
            }
            names.append(name)
        }
        for ((key, value), name) in zip(mapping, names) {
            if let name {
                fields.append((name, key.mark, value))
                continue
            }
            for source in try mergeSources(value) {
                var inherited: [(key: String, mark: Mark?, value: Node)] = []
                try collect(source, into: &inherited)
                // Of mappings that merge mappings each passes on all that it got.
                try spend(inherited.count, at: value.mark)
                for field in inherited where taken.insert(field.key).inserted { fields.append(field) }
            }
        }
    }

    private func mergeSources(_ value: Node) throws(ReadingError) -> [Node.Mapping] {
        if let mapping = value.mapping { return [mapping] }
        let mappings = value.sequence?.compactMap(\.mapping)
        guard let mappings, mappings.count == value.sequence?.count else {
            throw error(at: value.mark, "'<<' merges a mapping or a sequence of mappings")
        }
        return mappings
    }

    /// The API's keys are text: a number or a boolean becomes its JSON form, so `on` is the key `true`.
    private func key(_ node: Node) throws(ReadingError) -> String {
        guard let scalar = node.scalar else { throw error(at: node.mark, "a key is text, not a collection") }
        guard scalar.style == .plain else { return scalar.string }
        switch PlainScalar(text: scalar.string).value {
        case .string(let text): return text
        case .integer(let value): return String(value)
        case .number(let value): return Int(exactly: value).map(String.init) ?? "\(value)"
        case .boolean(let value): return value ? "true" : "false"
        default: throw error(at: node.mark, "a key cannot be null; put it in quotes")
        }
    }

    // MARK: - Scalars

    private func value(of scalar: Node.Scalar) throws(ReadingError) -> ManifestNode {
        let plain = PlainScalar(text: scalar.string)
        func tagged(_ name: String, _ value: ManifestNode?) throws(ReadingError) -> ManifestNode {
            guard let value else { throw error(at: scalar.mark, "'\(scalar.string)' is no \(name), as its tag says") }
            return value
        }
        switch Tag.Name(rawValue: scalar.tag.rawValue) {
        case .implicit where scalar.style == .plain:
            if plain.isNonFinite { throw error(at: scalar.mark, "the API has no number '\(scalar.string)'") }
            return plain.value
        case .implicit, .nonSpecific, .str, .timestamp: return .string(scalar.string)
        case .null: return try tagged("null", plain.value == .null ? .null : nil)
        case .bool: return try tagged("boolean", plain.value.isBoolean ? plain.value : nil)
        case .int: return try tagged("integer", plain.value.isInteger ? plain.value : nil)
        case .float: return try tagged("number", plain.value.number.map(ManifestNode.number))
        default: throw error(at: scalar.mark, "the tag '\(scalar.tag)' means nothing to the API; leave it out")
        }
    }

    private func error(at mark: Mark?, _ message: String) -> ReadingError {
        ReadingError(file: file, line: mark?.line ?? 1, column: mark?.column ?? 1, message: message)
    }
}

extension Node {
    fileprivate var isMerge: Bool { scalar.map { $0.style == .plain && $0.string == "<<" } ?? false }
}

extension ManifestNode {
    fileprivate var isBoolean: Bool { if case .boolean = self { true } else { false } }
    fileprivate var isInteger: Bool { if case .integer = self { true } else { false } }

    fileprivate var number: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        default: nil
        }
    }
}
