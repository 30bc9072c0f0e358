import SwiftSyntax
import SwiftSyntaxBuilder
import SwiftSyntaxMacros

/// `@Environments`: makes an enum of environments callable with a value for each of its cases.
///
/// Two roles: the function becomes a member, the conformances that are missing become an extension. Misuse is
/// reported by the first alone; the second stays usable then, so that no other error follows from the same mistake.
struct EnvironmentsMacro {}

extension EnvironmentsMacro: MemberMacro {
    static func expansion(
        of node: AttributeSyntax, providingMembersOf declaration: some DeclGroupSyntax,
        conformingTo protocols: [TypeSyntax], in context: some MacroExpansionContext
    ) throws -> [DeclSyntax] {
        guard let declaration = declaration.as(EnumDeclSyntax.self) else {
            context.diagnose(.environmentsNeedEnum(node))
            return []
        }
        let environments = EnvironmentCases(of: declaration)
        for diagnostic in environments.problems { context.diagnose(diagnostic) }
        guard !environments.elements.isEmpty else { return [] }
        let access = AccessLevel.ofMembers(of: declaration, in: context.lexicalContext)
        let function = choice(among: environments.elements.map(\.name.text), access: access)
        // The compiler lists no cases that carry values; without a list the conformance would be an error of its own.
        return environments.hasPayload ? [function, "\(raw: access)static var allCases: [Self] { [] }"] : [function]
    }

    private static func choice(among names: [String], access: String) -> DeclSyntax {
        let parameters = names.map { "\($0): @autoclosure () throws -> Value" }.joined(separator: ", ")
        let cases = names.map { "case .\($0): try \($0)()" }.joined(separator: "\n")
        return """
            /// The value for this environment. Leaving one out does not compile, and only the one needed is worked out.
            \(raw: access)func callAsFunction<Value>(\(raw: parameters)) rethrows -> Value {
                switch self {
                \(raw: cases)
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
        guard declaration.is(EnumDeclSyntax.self), !protocols.isEmpty else { return [] }
        let conformances = protocols.map(\.trimmedDescription).joined(separator: ", ")
        return [try ExtensionDeclSyntax("extension \(type.trimmed): \(raw: conformances) {}")]
    }
}
