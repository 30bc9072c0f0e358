import KubernetesModel

/// A tree of which nothing is known → the literal of a `ManifestNode` that it is.
enum RawLiteral {
    static func expression(_ node: ManifestNode, at path: String) throws(Misfit) -> SwiftExpression {
        switch node {
        case .null: return .token(".null")
        case .boolean(let value): return .token("\(value)")
        case .integer(let value): return .token("\(value)")
        case .number(let value):
            guard value.isFinite else { throw Misfit("a number must be finite", at: path) }
            return .token("\(value)")
        case .string(let text): return .text(text)
        case .sequence(let items):
            var elements: [SwiftExpression] = []
            for (index, item) in items.enumerated() { elements.append(try expression(item, at: "\(path)[\(index)]")) }
            return .array(elements)
        case .mapping(let fields): return try dictionary(fields, at: path)
        }
    }

    static func dictionary(_ fields: OrderedMap<ManifestNode>, at path: String) throws(Misfit) -> SwiftExpression {
        var entries: [SwiftEntry] = []
        for (key, value) in fields {
            entries.append(
                SwiftEntry(key: key, value: try expression(value, at: path.isEmpty ? key : "\(path).\(key)")))
        }
        return .dictionary(entries)
    }
}
