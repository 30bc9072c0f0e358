import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// `@Checked`: reads the declaration and reports what is wrong with the literals in it. It adds nothing.
struct CheckedMacro: PeerMacro {
    static func expansion(
        of node: AttributeSyntax, providingPeersOf declaration: some DeclSyntaxProtocol,
        in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let group = declaration.asProtocol((any DeclGroupSyntax).self), !declaration.is(ProtocolDeclSyntax.self)
        else {
            context.diagnose(Diagnostic(node: node, message: DiagnosticMessage.checkedNeedsCode))
            return []
        }
        let visitor = LiteralVisitor(of: Syntax(fromProtocol: group))
        for diagnostic in visitor.diagnostics() { context.diagnose(diagnostic) }
        return []
    }
}
