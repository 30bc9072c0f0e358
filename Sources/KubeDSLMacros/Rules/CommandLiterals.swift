import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxBuilder

/// Commands, one word an argument. Arguments that follow an image's own entry point may well be one word with spaces.
enum CommandLiterals {
    static let calls: [CallRule] = [
        CallRule(callees: ["command", ".exec"]) { call, findings in
            guard call.node.arguments.count == 1, let literal = call.text("_"),
                let line = ShellLine(in: [literal.text])
            else { return }
            let rule = line.problem.rule
            let fixIt = FixIt.writing(
                arguments(line.words), described: line.words.joined(separator: "', '"), instead: call.node.arguments,
                rule: rule)
            findings.add(
                line.problem, at: literal.node, position: literal.position(of: line.problem.range.lowerBound),
                fixIts: [fixIt], as: .warning)
        }
    ]

    private static func arguments(_ words: [String]) -> LabeledExprListSyntax {
        LabeledExprListSyntax(
            words.enumerated().map { index, word in
                LabeledExprSyntax(
                    expression: StringLiteralExprSyntax(content: word),
                    trailingComma: index == words.count - 1 ? nil : .commaToken(trailingTrivia: .space))
            })
    }
}
