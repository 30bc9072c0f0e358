import SwiftSyntax

extension PatternBindingSyntax {
    /// The name of its written type, less its module.
    var typeName: String? {
        typeAnnotation?.type.as(IdentifierTypeSyntax.self)?.name.text
            ?? typeAnnotation?.type.as(MemberTypeSyntax.self)?.name.text
    }

    /// What a property is or may come to: its initial value, or the one expression of its getter.
    var values: [ExprSyntax] {
        if let initializer { return initializer.value.outcomes }
        guard case .getter(let body)? = accessorBlock?.accessors, body.count == 1, let item = body.first?.item else {
            return []
        }
        let expression = item.as(ExprSyntax.self) ?? item.as(ReturnStmtSyntax.self)?.expression
        return expression?.outcomes ?? []
    }
}
