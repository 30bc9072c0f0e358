import KubernetesModel
import ManifestReading

/// An object of the input, as it would stand in a source: without what only the server writes.
struct ImportedObject {
    let document: ManifestDocument
    let kind: GroupVersionKind
    /// Nil for a kind that the model does not know.
    let type: TypeDescription?
    /// With absent fields where the input has null ones, and amounts as text, as the model writes both.
    let node: ManifestNode
    /// Whether it was exported from a cluster.
    let isLive: Bool

    init(_ document: ManifestDocument) {
        self.document = document
        kind = GroupVersionKind(
            apiVersion: document.node["apiVersion"]?.text ?? "", kind: document.node["kind"]?.text ?? "")
        type = TypeDescription.of(kind)
        isLive = ServerFields.areIn(document.node)
        let own = ServerFields.removed(from: document.node, isKnown: type != nil)
        node = type.map { ModelForm.node(own, as: .structure($0.name)) } ?? own
    }

    var name: String { node["metadata"]?["name"]?.text ?? "" }
    var namespace: String? { node["metadata"]?["namespace"]?.text }
    var labels: OrderedMap<String> { node["metadata"]?["labels"]?.texts ?? [:] }

    /// Whether it lives in a namespace; for an unknown kind, whether it says so.
    var isNamespaced: Bool {
        RegisteredKind.named(kind).map { $0.scope == .namespaced } ?? (namespace != nil)
    }

    /// As messages name it: `Deployment 'backend'`.
    var description: String { "\(kind.kind) '\(name)'" }

    /// An error about the field at `path`.
    func error(_ message: String, at path: String = "") -> ReadingError {
        let (line, column) = position(of: path)
        return ReadingError(file: document.file, line: line, column: column, message: message)
    }

    /// A note about the field at `path`.
    func note(_ message: String, at path: String = "") -> ImportNote {
        let (line, column) = position(of: path)
        return ImportNote(file: document.file, line: line, column: column, message: message)
    }

    private func position(of path: String) -> (line: Int, column: Int) {
        var path = path
        // The document may have less than the path, where something is missing.
        while !path.isEmpty, document.position(of: path) == nil {
            path = path.lastIndex { $0 == "." || $0 == "[" }.map { String(path[..<$0]) } ?? ""
        }
        return document.position(of: path) ?? (document.line, 1)
    }
}
