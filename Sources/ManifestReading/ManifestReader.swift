internal import KubernetesModel
internal import Yams

/// Reads manifests as Kubernetes' own tools do: YAML with any number of documents, or JSON.
package enum ManifestReader {
    /// The documents of `text`, without those that are null; errors name `file`.
    package static func documents(in text: String, file: String) throws(ReadingError) -> [ManifestDocument] {
        let text = JSONEscapes.joiningSurrogates(in: text)
        let size = text.utf8.count
        do {
            // No rules: what a scalar means is decided by PlainScalar.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            var documents: [ManifestDocument] = []
            while let root = try parser.nextRoot() {
                let document = try DocumentComposer.document(root, file: file, size: size)
                if document.node != .null { documents.append(document) }
            }
            return documents
        } catch let error as ReadingError {
            throw error
        } catch {
            throw ReadingError(error, in: text, file: file)
        }
    }

    /// The API objects of `text`: its documents, with the items in the place of each `List`.
    ///
    /// It throws for a document without `apiVersion`, `kind` or `metadata.name` too.
    package static func objects(in text: String, file: String) throws(ReadingError) -> [ManifestDocument] {
        var objects: [ManifestDocument] = []
        for document in try documents(in: text, file: file) { objects += try document.objects() }
        return objects
    }
}
