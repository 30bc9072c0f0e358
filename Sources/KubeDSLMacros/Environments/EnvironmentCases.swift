import SwiftDiagnostics
import SwiftSyntax

/// The cases of an enum of environments, and what keeps them from being environments.
struct EnvironmentCases {
    let elements: [EnumCaseElementSyntax]
    private let declaration: EnumDeclSyntax

    init(of declaration: EnumDeclSyntax) {
        self.declaration = declaration
        elements = declaration.cases
    }

    var hasPayload: Bool { elements.contains { $0.parameterClause != nil } }

    /// Conditions with cases in them, which are not among the elements.
    var conditions: [IfConfigDeclSyntax] {
        declaration.memberBlock.members.compactMap { $0.decl.as(IfConfigDeclSyntax.self) }.filter { condition in
            condition.tokens(viewMode: .sourceAccurate).contains { $0.tokenKind == .keyword(.case) }
        }
    }

    /// What to report, at most one thing for each place.
    var problems: [Diagnostic] {
        let conditional = conditions.map {
            Diagnostic(node: $0, message: DiagnosticMessage.environmentIsConditional)
        }
        if elements.isEmpty, conditional.isEmpty { return [noCases] }
        return conditional + elements.filter { $0.parameterClause != nil }.map(payload(of:))
    }

    private var noCases: Diagnostic {
        let brace = declaration.memberBlock.leftBrace
        return Diagnostic(
            node: declaration.name, message: DiagnosticMessage.environmentsNeedCases(declaration.name.text),
            fixIts: [
                FixIt(
                    message: DiagnosticMessage.addCase,
                    changes: [
                        .replaceTrailingTrivia(
                            token: brace, newTrivia: .unexpectedText(" case <#environment#>") + brace.trailingTrivia)
                    ])
            ])
    }

    private func payload(of element: EnumCaseElementSyntax) -> Diagnostic {
        Diagnostic(
            node: element, message: DiagnosticMessage.environmentHasPayload(element.plainName),
            fixIts: [
                FixIt(
                    message: DiagnosticMessage.removePayload(element.plainName),
                    changes: [
                        .replace(
                            oldNode: Syntax(element),
                            newNode: Syntax(
                                element.with(\.parameterClause, nil)
                                    .with(\.trailingTrivia, element.trailingTrivia)))
                    ])
            ])
    }
}
