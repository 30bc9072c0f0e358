import SwiftSyntax

extension EnumDeclSyntax {
    /// All its cases, less those in `#if`.
    var cases: [EnumCaseElementSyntax] {
        memberBlock.members.compactMap { $0.decl.as(EnumCaseDeclSyntax.self) }.flatMap { Array($0.elements) }
    }

    /// The names of the types and protocols after its colon, less their modules.
    var inheritedNames: [String] {
        inheritanceClause?.inheritedTypes.compactMap { inherited in
            inherited.type.as(IdentifierTypeSyntax.self)?.name.text
                ?? inherited.type.as(MemberTypeSyntax.self)?.name.text
        } ?? []
    }

    /// What a property of this name is declared with.
    func property(_ name: String) -> PatternBindingSyntax? {
        memberBlock.members.lazy.compactMap { $0.decl.as(VariableDeclSyntax.self) }.flatMap(\.bindings)
            .first { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text == name }
    }
}

extension EnumCaseElementSyntax {
    /// The name without the backticks that a keyword needs.
    var plainName: String { name.text.filter { $0 != "`" } }
}
