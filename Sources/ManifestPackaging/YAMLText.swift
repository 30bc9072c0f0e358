import KubernetesModel
import ManifestYAML

/// Pieces of YAML as text, each with its line break.
struct YAMLText {
    private var writer = YAMLWriter()

    /// `key: value`, with the lines below it, all so many spaces deep.
    mutating func entry(_ key: String, _ value: ManifestNode, indentation: Int = 0) -> String {
        writer.removeAll()
        writer.entry(key, value, indentation: indentation)
        return writer.text
    }

    /// `- value`, with the lines below it.
    mutating func item(_ value: ManifestNode) -> String {
        writer.removeAll()
        writer.item(value, indentation: 0)
        return writer.text
    }

    /// The value by itself; a text stands on one line.
    mutating func text(of value: ManifestNode) -> String {
        writer.removeAll()
        writer.document(value)
        return String(writer.text.dropFirst("---\n".count))
    }

    /// `key:` without a value, quoted where it must be.
    mutating func key(_ key: String) -> String { String(entry(key, .mapping([:])).dropLast(" {}\n".count)) }
}
