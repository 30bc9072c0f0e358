import KubernetesModel

/// The operations that make one tree of another.
///
/// [JSON Patch, RFC 6902](https://www.rfc-editor.org/rfc/rfc6902): unlike a strategic merge it means the same for every
/// kind, custom ones among them, and says what it removes.
struct JSONPatch {
    enum Operation {
        case add(path: String, ManifestNode)
        case replace(path: String, ManifestNode)
        case remove(path: String)
    }

    private(set) var operations: [Operation] = []

    init(from old: ManifestNode, to new: ManifestNode) { compare(old, new, at: "") }

    /// As a file holds it.
    var node: ManifestNode {
        .sequence(
            operations.map { operation in
                switch operation {
                case .add(let path, let value): ["op": "add", "path": .string(path), "value": value]
                case .replace(let path, let value): ["op": "replace", "path": .string(path), "value": value]
                case .remove(let path): ["op": "remove", "path": .string(path)]
                }
            })
    }

    // MARK: - Comparison

    private mutating func compare(_ old: ManifestNode, _ new: ManifestNode, at path: String) {
        switch (old, new) {
        case (.mapping(let old), .mapping(let new)): compare(fields: old, new, at: path)
        case (.sequence(let old), .sequence(let new)): compare(items: old, new, at: path)
        default:
            if old != new { operations.append(.replace(path: path, new)) }
        }
    }

    private mutating func compare(
        fields old: OrderedMap<ManifestNode>, _ new: OrderedMap<ManifestNode>, at path: String
    ) {
        var changes = FieldCursor(new)
        for (key, value) in old {
            let field = "\(path)/\(Self.escaped(key))"
            if let changed = changes.value(of: key) {
                compare(value, changed, at: field)
            } else {
                operations.append(.remove(path: field))
            }
        }
        var known = FieldCursor(old)
        for (key, value) in new where known.value(of: key) == nil {
            operations.append(.add(path: "\(path)/\(Self.escaped(key))", value))
        }
    }

    /// What both lists begin and end with stays; between, items change in place and the rest comes or goes.
    private mutating func compare(items old: [ManifestNode], _ new: [ManifestNode], at path: String) {
        let start = zip(old, new).prefix { $0 == $1 }.count
        let isSame = Self.sameness(of: old, new)
        let limit = min(old.count, new.count) - start
        let end = zip(old.reversed(), new.reversed()).prefix(limit).prefix { isSame($0, $1) }.count
        let (oldMiddle, newMiddle) = (old.count - start - end, new.count - start - end)
        let common = min(oldMiddle, newMiddle)
        for index in start..<start + common { compare(old[index], new[index], at: "\(path)/\(index)") }
        for index in (start + common..<start + oldMiddle).reversed() {
            operations.append(.remove(path: "\(path)/\(index)"))
        }
        for index in start + common..<start + newMiddle {
            operations.append(.add(path: "\(path)/\(index)", new[index]))
        }
        for offset in 0..<end {
            let (oldIndex, newIndex) = (old.count - end + offset, new.count - end + offset)
            compare(old[oldIndex], new[newIndex], at: "\(path)/\(newIndex)")
        }
    }

    /// Whether two items are the same one, be it with other fields.
    private static func sameness(
        of old: [ManifestNode], _ new: [ManifestNode]
    ) -> (ManifestNode, ManifestNode) -> Bool {
        guard old.count != new.count, ListIdentity.identities(of: [old, new]) != nil else { return { $0 == $1 } }
        return { left, right in
            guard let names = ListIdentity.identities(of: [[left], [right]]) else { return false }
            return names[0] == names[1]
        }
    }

    /// A key as a step of a JSON pointer.
    private static func escaped(_ key: String) -> String {
        String(
            key.flatMap { character -> [Character] in
                switch character {
                case "~": ["~", "0"]
                case "/": ["~", "1"]
                default: [character]
                }
            })
    }
}
