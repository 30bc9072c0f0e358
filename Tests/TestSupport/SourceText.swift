import Foundation
package import KubernetesModel
import ManifestChecks

extension SourceLocation {
    /// The call at this place, to the end of its line: what a finding points at. Empty past the end of the file.
    ///
    /// The compiler's column of a call is that of its parenthesis or brace; the call's name stands before it.
    package var text: String {
        let source = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return "" }
        let bytes = lines[line - 1].utf8
        let before = String(decoding: bytes.prefix(column - 1), as: UTF8.self)
        let name = before.reversed().drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
        let gap = name.isEmpty ? [] : Array(before.reversed().prefix { $0 == " " })
        return name.reversed() + gap + String(decoding: bytes.dropFirst(column - 1), as: UTF8.self)
    }
}

extension Sequence<Finding> {
    /// What the findings of one rule point at.
    package func places(of rule: RuleID) -> [String] {
        filter { $0.rule == rule }.map { $0.location?.text ?? "" }
    }
}
