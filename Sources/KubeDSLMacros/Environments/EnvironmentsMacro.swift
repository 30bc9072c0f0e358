import SwiftDiagnostics
import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// `@Environments`: makes an enum of environments callable with a value for each of its cases.
///
/// It has two roles: the function becomes a member, the conformances that are missing an extension. The first alone
/// reports misuse, and both still add what they can, so that no other error follows from the same mistake.
struct EnvironmentsMacro {}

extension EnvironmentsMacro: MemberMacro {
    static func expansion(
        of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let declaration = declaration.as(EnumDeclSyntax.self) else {
            context.diagnose(Diagnostic(node: node, message: DiagnosticMessage.environmentsNeedEnum))
            return []
        }
        if let hidden = hidingModifier(of: declaration, in: context) {
            context.diagnose(makeVisible(declaration, hidden))
        }
        let environments = EnvironmentCases(of: declaration)
        for problem in environments.problems { context.diagnose(problem) }
        guard !environments.elements.isEmpty else { return [] }
        let access = AccessLevel.ofMembers(of: declaration, in: context.lexicalContext)
        let choice = choice(
            among: environments.elements.map(\.name.text), access: access, isTotal: environments.conditions.isEmpty)
        // Swift lists no cases that carry values; without a list the conformance would be an error of its own.
        return environments.hasPayload ? [choice, "\(raw: access)static var allCases: [Self] { [] }"] : [choice]
    }

    private static func choice(among names: [String], access: String, isTotal: Bool) -> DeclSyntax {
        let parameters = names.map { "\($0): @autoclosure () -> Value" }.joined(separator: ", ")
        let cases = names.map { "case .\($0): \($0)()" } + (isTotal ? [] : ["default: \(names[0])()"])
        return """
            /// The value for this environment. Leaving one out does not compile; only the one needed is worked out.
            \(raw: access)func callAsFunction<Value>(\(raw: parameters)) -> Value {
                switch self {
                \(raw: cases.joined(separator: "\n    "))
                }
            }
            """
    }
}

extension EnvironmentsMacro: ExtensionMacro {
    static func expansion(
        of node: AttributeSyntax, attachedTo declaration: some DeclGroupSyntax,
        providingExtensionsOf type: some TypeSyntaxProtocol, conformingTo protocols: [TypeSyntax],
        in context: some MacroExpansionContext
    ) throws -> [ExtensionDeclSyntax] {
        guard let declaration = declaration.as(EnumDeclSyntax.self), !protocols.isEmpty,
            hidingModifier(of: declaration, in: context) == nil
        else { return [] }
        let conformances = protocols.map(\.trimmedDescription).joined(separator: ", ")
        return [try ExtensionDeclSyntax("extension \(type.trimmed): \(raw: conformances) {}")]
    }
}

extension EnvironmentsMacro {
    /// The word that keeps an extension from naming the enum: `private` inside of a type, but not at the top of a file.
    private static func hidingModifier(
        of declaration: EnumDeclSyntax, in context: some MacroExpansionContext
    ) -> DeclModifierSyntax? {
        guard !context.lexicalContext.isEmpty else { return nil }
        return declaration.modifiers.first { $0.name.tokenKind == .keyword(.private) }
    }

    private static func makeVisible(_ declaration: EnumDeclSyntax, _ modifier: DeclModifierSyntax) -> Diagnostic {
        let visible = modifier.name.with(\.tokenKind, .keyword(.fileprivate))
        return Diagnostic(
            node: modifier, message: DiagnosticMessage.environmentsAreHidden(declaration.name.text),
            fixIts: [
                FixIt(
                    message: DiagnosticMessage.makeFileprivate,
                    changes: [.replace(oldNode: Syntax(modifier.name), newNode: Syntax(visible))])
            ])
    }
}
