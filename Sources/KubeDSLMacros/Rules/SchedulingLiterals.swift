import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// Where pods run: labels and taints of nodes, spreads, weights, priorities.
enum SchedulingLiterals {
    static let calls: [CallRule] =
        labels("NodeLabel", argument: "_") + labels("tolerating", argument: "_") + labels("spread", argument: "across")
        + labels("apart", "near", argument: "on") + [
            CallRule(callees: ["nodeSelector"]) { call, findings in
                for key in call.entries("_").compactMap({ TextLiteral($0.key) }) { check(key, &findings) }
            },
            CallRule(callees: ["nodes"]) { call, findings in
                let conditions = call.variadic("where").compactMap { $0.as(FunctionCallExprSyntax.self) }
                for condition in conditions.compactMap(Call.init) {
                    for key in condition.texts("_") { check(key, &findings) }
                }
            },
            .number("spread", argument: "maxSkew", InvalidValue.spreadSkew),
            .number(".preferred", argument: "weight", InvalidValue.affinityWeight),
            .number("PriorityClass", argument: "value", InvalidValue.priority),
        ]

    static let property = PropertyRule(type: "NodeLabel") { value, findings in
        if let key = TextLiteral(value) { check(key, &findings) }
    }

    private static func labels(_ callees: String..., argument label: String) -> [CallRule] {
        [
            CallRule(callees: callees) { call, findings in
                for key in call.texts(label) { check(key, &findings) }
            }
        ]
    }

    /// Old labels are only warned of: some clusters still have them.
    private static func check(_ key: TextLiteral, _ findings: inout Findings) {
        findings.add(LabelKey.refusal(of: key.text), at: key)
        findings.add(InvalidValue.deprecatedNodeLabel(key.text), at: key, as: .warning)
    }
}
