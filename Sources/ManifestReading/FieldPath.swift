package import KubernetesModel

/// A field path in its parts: `spec.ports[0].name` leads over `spec`, `ports`, `0` and `name`.
///
/// A part in brackets is an index of a sequence or, as in `data[LOG_LEVEL]`, a key that may hold dots.
package struct FieldPath {
    private(set) var parts: [Substring] = []

    package init(_ text: String) {
        var rest = text[...]
        while let first = rest.first {
            switch first {
            case ".": rest = rest.dropFirst()
            case "[":
                let part = rest.dropFirst().prefix { $0 != "]" }
                parts.append(part)
                rest = rest[part.endIndex...].dropFirst()
            default:
                let part = rest.prefix { $0 != "." && $0 != "[" }
                parts.append(part)
                rest = rest[part.endIndex...]
            }
        }
    }

    /// The value that it leads to from `root`.
    package func value(in root: ManifestNode) -> ManifestNode? {
        parts.reduce(.some(root)) { node, part in
            switch node {
            case .sequence: Int(part).flatMap { node?[$0] }
            default: node?[String(part)]
            }
        }
    }
}
