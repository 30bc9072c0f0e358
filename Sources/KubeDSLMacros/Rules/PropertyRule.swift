import KubernetesValues
import SwiftSyntax

/// What a literal must be where a property of a certain type takes it.
struct PropertyRule: Sendable {
    let type: String
    let check: @Sendable (ExprSyntax, inout Findings) -> Void

    static func text(_ type: String, _ refusal: @escaping @Sendable (String) -> InvalidValue?) -> PropertyRule {
        PropertyRule(type: type) { value, findings in
            guard let literal = TextLiteral(value) else { return }
            findings.add(refusal(literal.text), at: literal)
        }
    }

    static func number(_ type: String, _ refusal: @escaping @Sendable (Int) -> InvalidValue?) -> PropertyRule {
        PropertyRule(type: type) { value, findings in
            guard let literal = NumberLiteral(value) else { return }
            findings.add(refusal(literal.value), at: literal.node)
        }
    }
}
