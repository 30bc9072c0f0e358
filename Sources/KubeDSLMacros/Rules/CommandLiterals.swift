import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxBuilder

/// Commands, one word an argument. Arguments that follow an image's own entry point may well be one word with spaces.
enum CommandLiterals {
    static let calls: [CallRule] = [
        CallRule(callees: ["command", ".exec", "migration"]) { check($0, "_", &$1) },
        CallRule(callees: ["Job"]) { check($0, "with", &$1) },
    ]

    private static func check(_ call: Call, _ label: String, _ findings: inout Findings) {
        guard call.variadic(label).count == 1, let literal = call.text(label), let line = ShellLine(in: [literal.text])
        else { return }
        let rule = line.problem.rule
        let fixIt = FixIt.writing(
            arguments(of: call, with: line.words, instead: literal),
            described: line.words.joined(separator: "', '"), instead: call.node.arguments, rule: rule)
        findings.add(
            line.problem, at: literal.node, position: literal.position(of: line.problem.range.lowerBound),
            fixIts: [fixIt], as: .warning)
    }

    /// The call's arguments, with the words in place of the only one.
    private static func arguments(
        of call: Call, with words: [String], instead literal: TextLiteral
    ) -> LabeledExprListSyntax {
        LabeledExprListSyntax(
            call.node.arguments.flatMap { argument -> [LabeledExprSyntax] in
                guard argument.expression.id == literal.node.id else { return [argument] }
                return words.enumerated().map { index, word in
                    LabeledExprSyntax(
                        label: index == 0 ? argument.label : nil, colon: index == 0 ? argument.colon : nil,
                        expression: StringLiteralExprSyntax(content: word),
                        trailingComma: index == words.count - 1
                            ? argument.trailingComma : .commaToken(trailingTrivia: .space))
                }
            })
    }
}
