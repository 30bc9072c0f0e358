import KubernetesValues
import SwiftDiagnostics
import SwiftSyntax

/// What was found in one expansion, each thing once.
struct Findings {
    private(set) var diagnostics: [Diagnostic] = []
    private var seen: Set<Place> = []

    private struct Place: Hashable {
        let position: AbsolutePosition
        let rule: MessageID
    }

    /// Reports what is wrong with a text, at the character that is wrong.
    mutating func add(
        _ refusal: InvalidValue?, at literal: TextLiteral, as severity: DiagnosticSeverity = .error
    ) {
        guard let refusal else { return }
        add(
            refusal, at: literal.node, position: literal.position(of: refusal.range.lowerBound),
            fixIts: refusal.replacement.map { [.writing($0, instead: literal, rule: refusal.rule)] } ?? [], as: severity
        )
    }

    /// Reports what is wrong with something other than a text.
    mutating func add(
        _ refusal: InvalidValue?, at node: some SyntaxProtocol, position: AbsolutePosition? = nil, notes: [Note] = [],
        fixIts: [FixIt] = [], as severity: DiagnosticSeverity = .error
    ) {
        guard let refusal else { return }
        let diagnostic = Diagnostic(
            node: node, position: position, message: DiagnosticMessage.refused(refusal, as: severity), notes: notes,
            fixIts: fixIts)
        guard seen.insert(Place(position: diagnostic.position, rule: diagnostic.diagnosticID)).inserted else { return }
        diagnostics.append(diagnostic)
    }
}
