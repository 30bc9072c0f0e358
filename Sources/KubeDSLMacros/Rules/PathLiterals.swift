import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// Paths in a container and paths of requests.
enum PathLiterals {
    static let calls: [CallRule] = [
        .text("scratch", "storage", argument: "_", AbsolutePath.refusal),
        .text("mount", "files", argument: "at", AbsolutePath.refusal),
        .text("Route", argument: "_", HTTPPath.refusal),
        .text(".http", argument: "_", beside: "on", HTTPPath.refusal),
        .text("url", argument: "path") { $0.isEmpty ? nil : HTTPPath.refusal(of: $0) },
    ]

    static let chains: [ChainRule] = [
        ChainRule(roots: ["Container", "Sidecar", "InitContainer"]) { chain, findings in
            let paths = chain.modifiers.flatMap { modifier -> [TextLiteral] in
                switch modifier.callee {
                case "scratch", "storage": [modifier.text("_")].compactMap { $0 }
                case "mount", "files": [modifier.text("at")].compactMap { $0 }
                default: []
                }
            }
            findings.addDuplicates(among: paths, InvalidValue.duplicateMount)
        }
    ]
}

extension Findings {
    /// Reports each literal whose text an earlier one has.
    mutating func addDuplicates(among literals: [TextLiteral], _ refusal: (String) -> InvalidValue) {
        var first: [String: TextLiteral] = [:]
        for literal in literals {
            guard let earlier = first.updateValue(literal, forKey: literal.text) else { continue }
            first[literal.text] = earlier
            let refusal = refusal(literal.text)
            let note = Note(node: Syntax(earlier.node), message: DiagnosticMessage.firstIsHere(rule: refusal.rule))
            add(refusal, at: literal.node, position: literal.position(of: 0), notes: [note])
        }
    }
}
