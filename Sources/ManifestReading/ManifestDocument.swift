package import KubernetesModel

/// One document of a file: its data, and where each part of it stands.
package struct ManifestDocument: Sendable {
    package let node: ManifestNode

    /// As the caller named it: a path, or `<stdin>`.
    package let file: String

    private let positions: NodePositions

    init(node: ManifestNode, file: String, positions: NodePositions) {
        self.node = node
        self.file = file
        self.positions = positions
    }

    /// Where its first field stands, counted from 1.
    package var line: Int { positions.root.line }

    /// Where the field at `path` stands, counted from 1; nil when there is no such field.
    ///
    /// A path is written as ``Origins`` writes it, such as `spec.containers[0].name` or `data[LOG_LEVEL]`. The position
    /// of a field is that of its key; the position of an item is that of its value.
    package func position(of path: String) -> (line: Int, column: Int)? {
        positions.position(of: FieldPath(path), in: node)
    }

    func error(at path: String = "", _ message: String) -> ReadingError {
        let (line, column) = position(of: path) ?? positions.root
        return ReadingError(file: file, line: line, column: column, message: message)
    }
}

// MARK: - Lists

extension ManifestDocument {
    /// The objects in it: itself, or the items of a `List`, which may be lists in turn.
    func objects() throws(ReadingError) -> [ManifestDocument] {
        guard case .mapping(let fields) = node else {
            throw error("a manifest is a mapping with 'apiVersion', 'kind' and 'metadata', not \(node.shape)")
        }
        guard let kind = try text("kind") else { throw error("this document has no 'kind'; every manifest has one") }
        guard let apiVersion = try text("apiVersion") else {
            throw error("this document has no 'apiVersion'; every manifest has one")
        }
        if kind.hasSuffix("List"), let place = fields.firstIndex(where: { $0.key == "items" }) {
            return try items(at: place, of: kind.dropLast("List".count), apiVersion)
        }
        guard let name = try text("metadata.name"), !name.isEmpty else {
            throw error(at: "metadata", "\(kind) has no 'metadata.name'; without it nothing can be applied or compared")
        }
        return [self]
    }

    /// Items of a list of one kind may leave kind and version to the list.
    private func items(at place: Int, of kind: Substring, _ apiVersion: String) throws(ReadingError)
        -> [ManifestDocument]
    {
        guard case .mapping(let fields) = node, case .sequence(let items) = fields[place].value else {
            if node["items"] == .null { return [] }
            throw error(at: "items", "'items' of a List is a sequence of manifests")
        }
        var objects: [ManifestDocument] = []
        for (item, position) in zip(items, positions.children(ofField: place)) {
            var item = item
            if !kind.isEmpty, case .mapping(let own) = item, own["kind"] == nil, own["apiVersion"] == nil {
                // Behind its own fields, so that their positions stay.
                item = .mapping(own.merging(["apiVersion": .string(apiVersion), "kind": .string(String(kind))]))
            }
            objects += try ManifestDocument(node: item, file: file, positions: position).objects()
        }
        return objects
    }

    /// The text at `path`; nil when there is none.
    private func text(_ path: String) throws(ReadingError) -> String? {
        switch FieldPath(path).value(in: node) {
        case .string(let text): return text
        case nil, .null: return nil
        case .some(let value): throw error(at: path, "'\(path)' is text, not \(value.shape); put it in quotes")
        }
    }
}

extension ManifestNode {
    /// What it is, in a message.
    fileprivate var shape: String {
        switch self {
        case .null: "null"
        case .boolean: "a boolean"
        case .integer, .number: "a number"
        case .string: "text"
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}
