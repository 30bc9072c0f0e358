import Foundation
import KubernetesModel
import Testing
import Yams

extension ManifestNode {
    /// The documents of a YAML stream, empty ones left out.
    static func documents(in text: String) throws -> [ManifestNode] {
        try Yams.load_all(yaml: text).compactMap { $0 }.map(ManifestNode.init(any:)).filter { $0 != .null }
    }

    /// By kind, namespace and name; a second object of one name fails.
    static func byIdentity(_ objects: [ManifestNode]) throws -> [String: ManifestNode] {
        let named = objects.map { object in
            let parts = [
                object["apiVersion"], object["kind"], object["metadata"]?["namespace"], object["metadata"]?["name"],
            ]
            return (parts.map { $0.map { "\($0)" } ?? "-" }.joined(separator: " "), object.normalized)
        }
        return try Dictionary(named) { first, _ in throw Duplicate(object: first) }
    }

    private struct Duplicate: Error { let object: ManifestNode }

    private init(any: Any) throws {
        switch any {
        case let value as Bool: self = .boolean(value)
        case let value as Int: self = .integer(value)
        case let value as Double: self = .number(value)
        case let value as String: self = .string(value)
        case let values as [Any]: self = .sequence(try values.map(ManifestNode.init(any:)))
        case let fields as [AnyHashable: Any]:
            self = .mapping(
                OrderedMap(
                    try fields.map { (key: "\($0.key)", value: try ManifestNode(any: $0.value)) }
                        .sorted { $0.key < $1.key }))
        case is NSNull: self = .null
        default: throw UnknownValue(value: "\(any)")
        }
    }

    private struct UnknownValue: Error { let value: String }

    /// With whole numbers as integers: JSON knows one type of number.
    private var normalized: ManifestNode {
        switch self {
        case .number(let value): Int(exactly: value).map(ManifestNode.integer) ?? self
        case .sequence(let items): .sequence(items.map(\.normalized))
        case .mapping(let fields):
            .mapping(OrderedMap(fields.lazy.map { (key: $0.key, value: $0.value.normalized) }))
        case .null, .boolean, .integer, .string: self
        }
    }
}

/// Compares objects one by one, so that a failure shows the one that differs.
func expectEqual(
    _ found: [String: ManifestNode], _ expected: [ManifestNode], _ comment: Comment,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let expected = try ManifestNode.byIdentity(expected)
    #expect(Set(found.keys) == Set(expected.keys), comment, sourceLocation: sourceLocation)
    for (identity, object) in expected {
        guard let other = found[identity], other != object else { continue }
        let paths = differences(other, object).joined(separator: "\n")
        Issue.record("\(comment): \(identity) differs at\n\(paths)", sourceLocation: sourceLocation)
    }
}

private func differences(_ found: ManifestNode, _ expected: ManifestNode, _ path: String = "") -> [String] {
    switch (found, expected) {
    case (.mapping(let left), .mapping(let right)):
        return Set(left.keys + right.keys).sorted().flatMap { key in
            differences(left[key] ?? .string("(none)"), right[key] ?? .string("(none)"), "\(path).\(key)")
        }
    case (.sequence(let left), .sequence(let right)) where left.count == right.count:
        return zip(left, right).enumerated().flatMap { differences($1.0, $1.1, "\(path)[\($0)]") }
    default: return found == expected ? [] : ["\(path): \(found) instead of \(expected)"]
    }
}
