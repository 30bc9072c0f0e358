package import KubernetesModel
package import ManifestChecks
import ManifestReading

/// An encrypted Secret in a file of the repository, held against the contract for it. Nothing is decrypted, and no
/// value gets into a message.
package struct SecretManifest: Sendable {
    /// What the file is; nil where it cannot be read, or where a plain value would get into the manifests with it.
    package private(set) var object: RawObject?
    package private(set) var findings: [Finding] = []

    private let file: RepositoryFile
    private let contract: SecretContract
    private let format: EncryptedFormat

    package init(_ file: RepositoryFile, of contract: SecretContract, as format: EncryptedFormat) {
        self.file = file
        self.contract = contract
        self.format = format
        do throws(UnreadableFile) {
            check(try document())
        } catch {
            findings.append(error.finding)
        }
    }

    /// The document of the Secret; of several, the one of its name.
    private func document() throws(UnreadableFile) -> ManifestDocument {
        let text = try file.text()
        let documents: [ManifestDocument]
        do throws(ReadingError) {
            documents = try ManifestReader.documents(in: text, file: file.fullPath)
        } catch {
            // The reader may quote the line, and the line may hold a secret.
            let place = SourceLocation(file: file.fullPath, line: error.line, column: error.column)
            throw UnreadableFile(
                file: file, reason: "it is not well-formed YAML",
                notes: [Finding.Note("the mistake is here", at: place)])
        }
        let named = documents.first { $0.node["metadata"]?["name"] == .string(contract.name) }
        guard let document = named ?? documents.first else {
            throw UnreadableFile(file: file, reason: "it holds no document")
        }
        return document
    }

    private mutating func check(_ document: ManifestDocument) {
        guard let object = RawObject(document.node) else {
            return report(.unreadableFile, "is no manifest: 'apiVersion' or 'kind' is missing", document, "")
        }
        guard object.groupVersionKind.kind == format.kind else {
            // SOPS encrypts all of a file unless it is told otherwise, and the names of its keys stay readable then, too.
            let kind = object.groupVersionKind.kind.hasPrefix("ENC[") ? "an encrypted kind" : "another kind"
            return report(
                .unmetSecretContract, "holds \(kind), not a \(format.kind); \(format.command)", document, "kind")
        }
        self.object = object
        if object.metadata.name != contract.name {
            report(
                .unmetSecretContract,
                "is for Secret '\(object.metadata.name ?? "")', and the stack declares '\(contract.name)'", document,
                "metadata.name")
        }
        if let namespace = object.metadata.namespace, namespace != contract.namespace {
            report(
                .unmetSecretContract,
                "is for namespace '\(namespace)', and the stack declares Secret '\(contract.name)' in "
                    + (contract.namespace.map { "'\($0)'" } ?? "none"), document, "metadata.namespace")
        }
        let type = format.typePath.reduce(document.node) { node, key in node?[key] }
        if type.map({ $0 != .string(contract.type) }) ?? (contract.type != "Opaque") {
            report(
                .unmetSecretContract, "is not of type '\(contract.type)'", document,
                format.typePath.joined(separator: "."))
        }
        checkKeys(document)
    }

    private mutating func checkKeys(_ document: ManifestDocument) {
        var found: Set<String> = []
        for field in format.valueFields {
            let values = field.reduce(document.node) { node, key in node?[key] }
            guard case .mapping(let entries) = values else { continue }
            for (key, value) in entries {
                found.insert(key)
                let path = "\(field.joined(separator: "."))[\(key)]"
                if !format.isEncrypted(value) {
                    object = nil
                    report(
                        .unencryptedSecret, "has a value for '\(key)' that is not encrypted; \(format.command)",
                        document, path)
                }
                if !contract.keys.contains(key) {
                    report(
                        .unmetSecretContract, "has key '\(key)', which Secret '\(contract.name)' does not declare",
                        document, path)
                }
            }
        }
        let fields = format.valueFields.map { $0.joined(separator: ".") }
        let place = fields.first { document.position(of: $0) != nil } ?? ""
        for key in contract.keys where !found.contains(key) {
            report(
                .unmetSecretContract, "lacks key '\(key)' of Secret '\(contract.name)'", document, place)
        }
    }

    /// A finding at the declaration, with the place in the file.
    private mutating func report(_ rule: Rule, _ problem: String, _ document: ManifestDocument, _ path: String) {
        var path = path
        // What is missing stands nowhere: the closest field around it does.
        while document.position(of: path) == nil, let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) {
            path = String(path[..<end])
        }
        let position = document.position(of: path) ?? (document.line, 1)
        let place = SourceLocation(file: document.file, line: position.line, column: position.column)
        findings.append(
            Finding(
                rule, "file '\(file.path)' \(problem)", at: contract.location,
                notes: [Finding.Note("in this file", at: place)]))
    }
}
