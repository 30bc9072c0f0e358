import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxMacros

/// `@Checked`: reads the declaration and reports what is wrong with the literals in it. It adds nothing.
struct CheckedMacro: MemberMacro {
    static func expansion(
        of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard !declaration.is(ProtocolDeclSyntax.self) else {
            context.diagnose(Diagnostic(node: node, message: DiagnosticMessage.checkedNeedsCode))
            return []
        }
        let visitor = LiteralVisitor(of: Syntax(declaration))
        for diagnostic in visitor.diagnostics() { context.diagnose(diagnostic) }
        return []
    }
}
