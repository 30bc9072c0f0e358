import KubernetesValues
import SwiftSyntax

/// Environment variables of containers.
enum VariableLiterals {
    static let calls: [CallRule] = [
        .text("env", argument: "_", EnvironmentVariableName.refusal),
        CallRule(callees: ["env"]) { call, findings in
            // `.env("NAME", "plain text")`: a secret has no place in the second one.
            let arguments = call.node.arguments
            guard arguments.count == 2, let value = arguments.last, value.label == nil, let name = call.text("_"),
                EnvironmentVariableName.refusal(of: name.text) == nil,
                value.expression.outcomes.contains(where: { TextLiteral($0)?.text.isEmpty == false })
            else { return }
            findings.add(InvalidValue.plainSecret(named: name.text), at: name)
        },
    ]

    static let chains: [ChainRule] = [
        ChainRule(roots: ["Container", "Sidecar", "InitContainer"]) { chain, findings in
            let names = chain.modifiers("env").compactMap { $0.text("_") }
            findings.addDuplicates(among: names, InvalidValue.duplicateVariable)
        }
    ]
}
