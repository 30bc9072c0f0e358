import KubernetesModel
import ManifestYAML

/// Pieces of YAML as text, each with its line break.
struct YAMLText {
    private var writer = YAMLWriter()

    /// `key: value`, with the lines below it.
    mutating func entry(_ key: String, _ value: ManifestNode) -> String {
        text(of: .mapping(OrderedMap([(key: key, value: value)])))
    }

    /// `- value`, with the lines below it.
    mutating func item(_ value: ManifestNode) -> String { text(of: .sequence([value])) }

    /// The value by itself; a text stands on one line.
    mutating func text(of value: ManifestNode) -> String {
        writer.removeAll()
        writer.document(value)
        return String(writer.text.dropFirst("---\n".count))
    }

    /// `key:` without a value, quoted where it must be.
    mutating func key(_ key: String) -> String { String(entry(key, .mapping([:])).dropLast(" {}\n".count)) }

    /// The text with every line so many spaces deeper, but for empty ones.
    static func indented(_ text: String, by spaces: Int) -> String {
        guard spaces > 0 else { return text }
        let indentation = String(repeating: " ", count: spaces)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : indentation + $0 }.joined(separator: "\n")
    }
}
