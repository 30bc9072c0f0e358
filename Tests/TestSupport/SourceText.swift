import Foundation
package import KubernetesModel
package import ManifestChecks

extension SourceLocation {
    /// The source from this place to the end of its line: what a finding points at. Empty past the end of the file.
    package var text: String {
        let source = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return "" }
        return String(decoding: lines[line - 1].utf8.dropFirst(column - 1), as: UTF8.self)
    }
}

extension Sequence<Finding> {
    /// What the findings of one rule point at.
    package func places(of rule: RuleID) -> [String] {
        filter { $0.rule == rule }.map { $0.location?.text ?? "" }
    }
}
