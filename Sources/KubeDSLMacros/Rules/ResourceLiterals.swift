import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// Amounts of resources.
enum ResourceLiterals {
    static let calls: [CallRule] = [
        CallRule(callees: [".cores"]) { call, findings in
            guard let number = call.number("_"), let count = UInt(exactly: number.value),
                let refusal = InvalidValue.implausibleCPU(.cores(count)),
                let access = call.node.calledExpression.as(MemberAccessExprSyntax.self)
            else { return }
            let fixIt = FixIt.writing(
                DeclReferenceExprSyntax(baseName: .identifier("millicores")), described: ".millicores(\(count))",
                instead: access.declName, rule: refusal.rule)
            findings.add(refusal, at: call.node, fixIts: [fixIt], as: .warning)
        },
        .number(amounts, argument: "_") { InvalidValue.zero($0, "amount") },
    ]

    private static let amounts = [
        ".millicores", ".cores", ".bytes", ".kibibytes", ".kilobytes", ".mebibytes", ".megabytes", ".gibibytes",
        ".gigabytes", ".tebibytes", ".terabytes",
    ]

    /// `request ... limit`.
    static func checkBounds(_ operation: OperatorUse, _ findings: inout Findings) {
        guard operation.name == "...", let request = AmountLiteral(operation.left),
            let limit = AmountLiteral(operation.right)
        else { return }
        let refusal: InvalidValue? =
            switch (request, limit) {
            case (.cpu(let request), .cpu(let limit)): .requestAboveLimit(request, limit: limit)
            case (.memory(let request), .memory(let limit)): .requestAboveLimit(request, limit: limit)
            default: nil
            }
        guard let refusal else { return }
        findings.add(
            refusal, at: operation.left,
            fixIts: [.swapping(operation.left, operation.right, rule: refusal.rule)])
    }
}
