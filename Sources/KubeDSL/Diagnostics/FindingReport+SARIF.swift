internal import Foundation
internal import KubernetesModel
internal import ManifestChecks
internal import ManifestYAML

extension FindingReport {
    /// One run of the checks as [SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), for
    /// code scanning. Files below the current directory are named relative to it, as the format wants.
    package var sarif: String {
        let directory = FileManager.default.currentDirectoryPath + "/"
        let ids = findings.map(\.rule).reduce(into: [RuleID]()) { if !$0.contains($1) { $0.append($1) } }
        let run: ManifestNode = [
            "tool": ["driver": ["name": "KubeDSL", "rules": .sequence(ids.map { ["id": .string($0.rawValue)] })]],
            "results": .sequence(findings.map { result($0, below: directory) }),
        ]
        return JSONWriter.pretty([
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
        ])
    }

    private func result(_ finding: Finding, below directory: String) -> ManifestNode {
        let related = finding.notes.filter { $0.location != nil }.map { note in
            ManifestNode.fields([
                ("physicalLocation", note.location.map { place($0, below: directory) }),
                ("message", ["text": .string(note.message)]),
            ])
        }
        return .fields([
            ("ruleId", .string(finding.rule.rawValue)), ("level", .string(finding.severity.rawValue)),
            ("message", ["text": .string(finding.message)]),
            ("locations", finding.location.map { [["physicalLocation": place($0, below: directory)]] }),
            ("relatedLocations", related.isEmpty ? nil : .sequence(related)),
        ])
    }

    private func place(_ location: SourceLocation, below directory: String) -> ManifestNode {
        let isBelow = location.file.hasPrefix(directory)
        let path = isBelow ? String(location.file.dropFirst(directory.count)) : location.file
        let encoded = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return [
            "artifactLocation": ["uri": .string(isBelow ? encoded : "file://\(encoded)")],
            "region": ["startLine": .integer(location.line), "startColumn": .integer(location.column)],
        ]
    }
}
