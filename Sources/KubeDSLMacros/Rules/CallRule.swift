import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// What the literals in the arguments of a call must be.
struct CallRule: Sendable {
    /// The calls that it is about, spelled as in ``Call/callee``.
    let callees: [String]
    let check: @Sendable (Call, inout Findings) -> Void

    /// A text, or each of a list of them.
    ///
    /// - Parameters:
    ///   - label: of the argument; `_` is the first one without a label.
    ///   - other: another argument's label that tells the call from those of the same name that are not ours.
    static func text(
        _ callees: String..., argument label: String, beside other: String? = nil,
        as severity: DiagnosticSeverity = .error, _ refusal: @escaping @Sendable (String) -> InvalidValue?
    ) -> CallRule {
        CallRule(callees: callees) { call, findings in
            if let other, call.argument(other) == nil { return }
            for literal in call.texts(label) { findings.add(refusal(literal.text), at: literal, as: severity) }
        }
    }

    /// Each text of a variadic argument.
    static func texts(
        _ callees: String..., arguments label: String, _ refusal: @escaping @Sendable (String) -> InvalidValue?
    ) -> CallRule {
        CallRule(callees: callees) { call, findings in
            for literal in call.variadic(label).flatMap(\.texts) { findings.add(refusal(literal.text), at: literal) }
        }
    }

    /// A whole number.
    static func number(
        _ callees: String..., argument label: String, beside other: String? = nil,
        _ refusal: @escaping @Sendable (Int) -> InvalidValue?
    ) -> CallRule {
        number(callees, argument: label, beside: other, refusal)
    }

    static func number(
        _ callees: [String], argument label: String, beside other: String? = nil,
        _ refusal: @escaping @Sendable (Int) -> InvalidValue?
    ) -> CallRule {
        CallRule(callees: callees) { call, findings in
            if let other, call.argument(other) == nil { return }
            for literal in call.outcomes(label).compactMap(NumberLiteral.init) {
                findings.add(refusal(literal.value), at: literal.node)
            }
        }
    }

    /// A span of time.
    static func seconds(
        _ callees: String..., argument label: String, _ refusal: @escaping @Sendable (Int) -> InvalidValue?
    ) -> CallRule {
        CallRule(callees: callees) { call, findings in
            for literal in call.outcomes(label).compactMap(SecondsLiteral.init) {
                findings.add(refusal(literal.count), at: literal.node)
            }
        }
    }

    /// The keys, and the values, that are written in a dictionary.
    static func entries(
        _ callees: String..., argument label: String, keys: @escaping @Sendable (String) -> InvalidValue?,
        values: @escaping @Sendable (String) -> InvalidValue? = { _ in nil }
    ) -> CallRule {
        CallRule(callees: callees) { call, findings in
            for entry in call.entries(label) {
                if let key = TextLiteral(entry.key) { findings.add(keys(key.text), at: key) }
                for value in entry.value.outcomes.compactMap(TextLiteral.init) {
                    findings.add(values(value.text), at: value)
                }
            }
        }
    }
}
