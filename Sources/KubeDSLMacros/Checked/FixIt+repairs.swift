import SwiftDiagnostics
import SwiftSyntax

extension FixIt {
    /// Writes another text into a literal.
    static func writing(_ text: String, instead literal: TextLiteral, rule: String) -> FixIt {
        FixIt(
            message: DiagnosticMessage.write(text, rule: rule),
            changes: [.replace(oldNode: Syntax(literal.node), newNode: Syntax(literal.replaced(by: text)))])
    }

    /// Writes other source where something stands.
    ///
    /// - Parameter description: what is written, as the fix-it names it.
    static func writing(
        _ new: some SyntaxProtocol, described description: String, instead old: some SyntaxProtocol, rule: String
    ) -> FixIt {
        FixIt(
            message: DiagnosticMessage.write(description, rule: rule),
            changes: [.replacing(old, with: new)])
    }

    /// Writes each of two where the other one stands.
    static func swapping(_ first: ExprSyntax, _ second: ExprSyntax, rule: String) -> FixIt {
        FixIt(
            message: DiagnosticMessage.swapBounds(rule: rule),
            changes: [.replacing(first, with: second), .replacing(second, with: first)])
    }
}

extension FixIt.Change {
    /// Keeps the white space that is around the old node.
    fileprivate static func replacing(_ old: some SyntaxProtocol, with new: some SyntaxProtocol) -> FixIt.Change {
        .replace(
            oldNode: Syntax(old),
            newNode: Syntax(
                new.detached.with(\.leadingTrivia, old.leadingTrivia).with(\.trailingTrivia, old.trailingTrivia)))
    }
}
