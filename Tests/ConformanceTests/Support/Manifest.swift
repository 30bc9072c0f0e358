import KubernetesModel
import KubernetesValues
import ManifestReading
import Testing

/// One rendered object, or a part of one, read back from its YAML.
struct Manifest: CustomTestStringConvertible {
    let node: ManifestNode

    var kind: String { text("kind") ?? "" }
    var name: String { text("metadata.name") ?? "" }
    var namespace: String? { text("metadata.namespace") }

    var testDescription: String { "\(kind) '\(name)'" }

    /// The value at a path such as `spec.template.spec.containers[0].image`; keys with dots stand in brackets.
    subscript(path: String) -> ManifestNode? { FieldPath(path).value(in: node) }

    func text(_ path: String) -> String? {
        guard case .string(let text) = self[path] else { return nil }
        return text
    }

    func number(_ path: String) -> Int? {
        guard case .integer(let number) = self[path] else { return nil }
        return number
    }

    func flag(_ path: String) -> Bool? {
        guard case .boolean(let flag) = self[path] else { return nil }
        return flag
    }

    /// An amount by its value: `1000m` is `1`.
    func quantity(_ path: String) -> ParsedQuantity? {
        (text(path) ?? number(path).map { String($0) }).flatMap { try? ParsedQuantity($0) }
    }

    /// The items of the list at the path, or none.
    func items(_ path: String) -> [Manifest] {
        guard case .sequence(let items) = self[path] else { return [] }
        return items.map(Manifest.init)
    }

    /// The texts of the list at the path, or none.
    func texts(_ path: String) -> [String] { items(path).compactMap { $0.text("") } }

    /// The keys of the mapping at the path, or none.
    func keys(_ path: String) -> [String] {
        guard case .mapping(let fields) = self[path] else { return [] }
        return fields.keys
    }

    /// The item of the list at `path` whose `name` is this one.
    func item(_ name: String, in path: String, by key: String = "name") throws -> Manifest {
        try #require(items(path).first { $0.text(key) == name }, "\(self) has no '\(name)' in '\(path)'")
    }
}

/// An amount in the API's notation.
func amount(_ text: String) throws -> ParsedQuantity { try ParsedQuantity(text) }
