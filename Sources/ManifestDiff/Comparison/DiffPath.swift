internal import KubernetesModel

/// Where a difference is.
package struct DiffPath: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        case field(String)
        /// A key that the author chose: of labels, of data.
        case entry(String)
        /// An item by its place, and by its merge key where its list has one.
        case item(Int, key: String?)
    }

    private(set) var parts: [Part] = []

    mutating func append(_ part: Part) { parts.append(part) }

    mutating func removeLast() { _ = parts.popLast() }

    var parent: DiffPath {
        var path = self
        path.removeLast()
        return path
    }

    package var isRoot: Bool { parts.isEmpty }

    /// The name of the innermost field, across items and entries.
    var innermostField: String? {
        for case .field(let name) in parts.reversed() { return name }
        return nil
    }

    /// For people, the same in both orders of a list: `spec.template.spec.containers[backend].env[LOG_LEVEL]`.
    package var text: String {
        joined { part in
            switch part {
            case .field(let name): ".\(name)"
            case .entry(let key): "[\(key)]"
            case .item(let index, let key): "[\(key ?? String(index))]"
            }
        }
    }

    /// As ``Origins`` records it: `spec.template.spec.containers[0].env[3]`.
    package var indexed: String {
        joined { part in
            switch part {
            case .field(let name): ".\(name)"
            case .entry(let key): "[\(key)]"
            case .item(let index, _): "[\(index)]"
            }
        }
    }

    /// As the tables of fields spell it: `spec.template.spec.containers[].env[]`, `data[]`.
    var schema: String {
        joined { part in
            if case .field(let name) = part { ".\(name)" } else { "[]" }
        }
    }

    /// What it leads to in one of the two objects: the one that its indices are of.
    func value(in root: ManifestNode) -> ManifestNode? {
        parts.reduce(.some(root)) { node, part in
            switch part {
            case .field(let key), .entry(let key): node?[key]
            case .item(let index, _): node?[index]
            }
        }
    }

    private func joined(_ text: (Part) -> String) -> String {
        let joined = parts.map(text).joined()
        return joined.hasPrefix(".") ? String(joined.dropFirst()) : joined
    }
}

extension String {
    /// Whether this path of a table is the field `ancestor` or lies below it.
    func isWithin(_ ancestor: String) -> Bool {
        guard hasPrefix(ancestor) else { return false }
        let next = utf8.dropFirst(ancestor.utf8.count).first
        return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "[")
    }
}
