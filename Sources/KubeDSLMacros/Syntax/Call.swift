import SwiftSyntax

/// A call as the rules see it: what is called, and with which arguments.
struct Call {
    let node: FunctionCallExprSyntax
    /// How the rules spell it: `Container` is an initialiser, `.autoscaled` a static member, `env` a method of some value.
    let callee: String

    init?(_ node: FunctionCallExprSyntax) {
        guard let callee = Self.callee(node.calledExpression) else { return nil }
        self.node = node
        self.callee = callee
    }

    /// The type of a static member, where it is written before it.
    var type: String? { node.calledExpression.as(MemberAccessExprSyntax.self)?.base.flatMap(Self.typeName) }

    /// The argument of this label, or the first one without any for `_`.
    func argument(_ label: String) -> ExprSyntax? {
        node.arguments.first { $0.label?.text ?? "_" == label }?.expression
    }

    /// The argument of this label and those after it that have none, as a variadic parameter takes them.
    func variadic(_ label: String) -> [ExprSyntax] {
        let found = node.arguments.drop { $0.label?.text ?? "_" != label }
        return found.prefix(1).map(\.expression) + found.dropFirst().prefix { $0.label == nil }.map(\.expression)
    }

    /// The literal that the argument is.
    func text(_ label: String) -> TextLiteral? { argument(label).flatMap(TextLiteral.init) }
    func number(_ label: String) -> NumberLiteral? { argument(label).flatMap(NumberLiteral.init) }
    func seconds(_ label: String) -> SecondsLiteral? { argument(label).flatMap(SecondsLiteral.init) }
    func podCount(_ label: String) -> PodCountLiteral? { argument(label).flatMap(PodCountLiteral.init) }
    func call(_ label: String) -> Call? { argument(label)?.as(FunctionCallExprSyntax.self).flatMap(Call.init) }

    /// What the argument may come to, where it depends on the environment or on a condition.
    func outcomes(_ label: String) -> [ExprSyntax] { argument(label)?.outcomes ?? [] }

    /// The literals that the argument may come to; of an array, its elements.
    func texts(_ label: String) -> [TextLiteral] { argument(label).map { $0.texts } ?? [] }

    /// The keys and values that are written in the argument.
    func entries(_ label: String) -> [DictionaryElementSyntax] {
        outcomes(label).compactMap { $0.as(DictionaryExprSyntax.self) }.flatMap { dictionary in
            dictionary.content.as(DictionaryElementListSyntax.self).map(Array.init) ?? []
        }
    }

    private static func callee(_ expression: ExprSyntax) -> String? {
        if let name = typeName(expression) { return name }
        guard let member = expression.as(MemberAccessExprSyntax.self) else { return nil }
        let name = member.declName.baseName.text
        guard let base = member.base else { return name == "init" ? nil : ".\(name)" }
        guard let type = typeName(base) else { return name }
        return name == "init" ? type : ".\(name)"
    }

    /// The name of a type, less its module and its generic arguments.
    private static func typeName(_ expression: ExprSyntax) -> String? {
        let name: String
        if let reference = expression.as(DeclReferenceExprSyntax.self) {
            name = reference.baseName.text
        } else if let generic = expression.as(GenericSpecializationExprSyntax.self) {
            return typeName(generic.expression)
        } else if let member = expression.as(MemberAccessExprSyntax.self), member.base != nil {
            name = member.declName.baseName.text
        } else {
            return nil
        }
        return name.first?.isUppercase == true ? name : nil
    }
}
