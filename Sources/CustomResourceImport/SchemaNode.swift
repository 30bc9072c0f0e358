package import KubernetesModel
package import ManifestReading

/// A part of a definition, and where it stands in its file.
package struct SchemaNode: Sendable {
    package let node: ManifestNode
    private let document: ManifestDocument
    private let path: String

    package init(_ document: ManifestDocument) {
        self.init(document.node, document, path: "")
    }

    private init(_ node: ManifestNode, _ document: ManifestDocument, path: String) {
        self.node = node
        self.document = document
        self.path = path
    }

    /// What the field holds; `nil` when there is no such field or it is null.
    subscript(key: String) -> SchemaNode? {
        guard let value = node[key], value != .null else { return nil }
        // In brackets, for a key may hold dots.
        return SchemaNode(value, document, path: "\(path)[\(key)]")
    }

    /// The items; none when this is no sequence.
    var items: [SchemaNode] {
        guard case .sequence(let items) = node else { return [] }
        return items.enumerated().map { SchemaNode($1, document, path: "\(path)[\($0)]") }
    }

    /// The fields in their order; none when this is no mapping.
    var fields: [(key: String, value: SchemaNode)] {
        guard case .mapping(let fields) = node else { return [] }
        return fields.map { ($0.key, SchemaNode($0.value, document, path: "\(path)[\($0.key)]")) }
    }

    var isMapping: Bool { if case .mapping = node { true } else { false } }

    var text: String? { if case .string(let text) = node { text } else { nil } }

    /// Whether it says `true`.
    var isTrue: Bool { node == .boolean(true) }

    /// The texts among the items.
    var texts: [String] { items.compactMap(\.text) }

    /// Whether all items are texts; null does not count, for a field may be left out as well.
    var isTexts: Bool { items.allSatisfy { $0.text != nil || $0.node == .null } }

    /// `FILE:LINE`, for a message about another place.
    var place: String { "\(document.file):\(position.line)" }

    func error(_ message: String) -> ReadingError {
        ReadingError(file: document.file, line: position.line, column: position.column, message: message)
    }

    private var position: (line: Int, column: Int) { document.position(of: path) ?? (document.line, 1) }
}
