internal import KubernetesModel

// Values as the comparison asks for them.
extension ManifestNode {
    var isTrue: Bool { self == .boolean(true) }

    /// A whole number, however it is written.
    var count: Int? {
        switch self {
        case .integer(let value): value
        case .number(let value): Int(exactly: value)
        default: nil
        }
    }

    var isEmpty: Bool {
        switch self {
        case .null: true
        case .sequence(let items): items.isEmpty
        case .mapping(let fields): fields.isEmpty
        default: false
        }
    }

    /// What is at the end of these fields, one below the other; null counts as nothing.
    func at(_ path: String) -> ManifestNode? {
        var node = self
        for key in path.split(separator: ".") {
            guard let next = node[String(key)], next != .null else { return nil }
            node = next
        }
        return node
    }
}
