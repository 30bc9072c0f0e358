import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// Paths in a container and paths of requests.
enum PathLiterals {
    static let calls: [CallRule] = [
        .text("scratch", "storage", "projected", "workingDirectory", argument: "_", AbsolutePath.refusal),
        .text(
            "mount", "shared", "volume", "device", "files", "file", "podFiles", argument: "at", AbsolutePath.refusal),
        .text("file", "named", argument: "_", SubPath.refusal),
        .text("ServiceAccountToken", argument: "path", SubPath.refusal),
        .text(".hostPath", ".writableHostPath", argument: "path", AbsolutePath.refusal),
        CallRule(callees: ["HostPathVolumeSource", ".hostPath", ".writableHostPath"], check: checkHostPath),
        .text("Route", argument: "_", HTTPPath.refusal),
        .text(".http", argument: "_", beside: "on", HTTPPath.refusal),
        .text(".healthCheckPath", argument: "_", HTTPPath.refusal),
        .text("url", argument: "path") { $0.isEmpty ? nil : HTTPPath.refusal(of: $0) },
    ]

    static let chains: [ChainRule] = [
        ChainRule(roots: ["Container", "Sidecar", "InitContainer"]) { chain, findings in
            let paths = chain.modifiers.flatMap { modifier -> [TextLiteral] in
                switch modifier.callee {
                case "scratch", "storage", "projected": [modifier.text("_")].compactMap { $0 }
                case "mount", "shared", "volume", "files", "file", "podFiles":
                    [modifier.text("at")].compactMap { $0 }
                default: []
                }
            }
            findings.addDuplicates(among: paths, InvalidValue.duplicateMount)
        }
    ]

    /// The runtime's socket gives the node away; other paths of the node are what an agent may be there for.
    private static func checkHostPath(_ call: Call, _ findings: inout Findings) {
        for literal in call.texts("path") {
            guard let refusal = InvalidValue.sensitiveHostPath(literal.text) else { continue }
            findings.add(refusal, at: literal, as: refusal.rule == "runtime-socket" ? .error : .warning)
        }
    }
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
