internal import KubernetesModel
internal import ManifestChecks
internal import ManifestYAML

extension FindingReport {
    /// `{"findings": […]}`, for scripts.
    package var json: String {
        JSONWriter.pretty(
            .mapping([
                "findings": .sequence(
                    findings.map { finding in
                        .fields([
                            ("rule", .string(finding.rule.rawValue)), ("severity", .string(finding.severity.rawValue)),
                            ("message", .string(finding.message)), ("location", finding.location.map(\.node)),
                            ("object", finding.object.map(\.node)),
                            ("path", finding.path.isEmpty ? nil : .string(finding.path)),
                            ("environments", .sequence(finding.environments.map(ManifestNode.string))),
                            ("notes", .sequence(finding.notes.map(\.node))),
                        ])
                    })
            ]))
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

extension SourceLocation {
    fileprivate var node: ManifestNode {
        .mapping(["file": .string(file), "line": .integer(line), "column": .integer(column)])
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
