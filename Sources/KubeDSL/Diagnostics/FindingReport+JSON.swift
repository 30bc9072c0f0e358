internal import KubernetesModel
internal import ManifestChecks
internal import ManifestYAML

extension FindingReport {
    /// `{"findings": […]}`, for scripts.
    package var json: String {
        JSONWriter.pretty(["findings": .sequence(findings.map(\.node))])
    }
}

extension JSONWriter {
    static func pretty(_ node: ManifestNode) -> String {
        var writer = JSONWriter(.pretty)
        writer.document(node)
        return String(writer.text.dropLast())
    }
}

extension ManifestNode {
    /// A mapping of the fields that have a value.
    static func fields(_ fields: [(String, ManifestNode?)]) -> ManifestNode {
        .mapping(OrderedMap(fields.compactMap { key, value in value.map { (key: key, value: $0) } }))
    }
}

extension Finding {
    fileprivate var node: ManifestNode {
        .fields([
            ("rule", .string(rule.rawValue)), ("severity", .string(severity.rawValue)), ("message", .string(message)),
            ("location", location.map(\.node)), ("object", object.map(\.node)),
            ("path", path.isEmpty ? nil : .string(path)),
            ("environments", .sequence(environments.map(ManifestNode.string))),
            ("notes", .sequence(notes.map(\.node))),
        ])
    }
}

extension SourceLocation {
    fileprivate var node: ManifestNode {
        ["file": .string(file), "line": .integer(line), "column": .integer(column)]
    }
}

extension ObjectReference {
    fileprivate var node: ManifestNode {
        .fields([
            ("apiVersion", .string(kind.apiVersion)), ("kind", .string(kind.kind)),
            ("namespace", namespace.map(ManifestNode.string)), ("name", .string(name)),
        ])
    }
}

extension Finding.Note {
    fileprivate var node: ManifestNode {
        .fields([("message", .string(message)), ("location", location.map(\.node))])
    }
}
