import SwiftSyntax

extension ExprSyntax {
    /// The expressions that this one may come to: each value of `environment(dev: …)`, both of a conditional, else itself.
    var outcomes: [ExprSyntax] {
        if let call = self.as(FunctionCallExprSyntax.self), call.choosesByEnvironment {
            return call.arguments.flatMap(\.expression.outcomes)
        }
        if let tuple = self.as(TupleExprSyntax.self), let only = tuple.elements.first, tuple.elements.count == 1 {
            return only.expression.outcomes
        }
        if let condition = self.as(TernaryExprSyntax.self) {
            return condition.thenExpression.outcomes + condition.elseExpression.outcomes
        }
        // Macros get operators as they are written, before they are put into a tree.
        if let sequence = self.as(SequenceExprSyntax.self), let last = sequence.elements.last,
            let condition = sequence.elements.dropLast().last?.as(UnresolvedTernaryExprSyntax.self)
        {
            return condition.thenExpression.outcomes + last.outcomes
        }
        return [self]
    }

    /// The elements of an array literal; itself if it is none.
    var elements: [ExprSyntax] {
        self.as(ArrayExprSyntax.self).map { $0.elements.flatMap(\.expression.outcomes) } ?? [self]
    }

    /// The literals that it may come to; of an array, its elements.
    var texts: [TextLiteral] { outcomes.flatMap(\.elements).compactMap(TextLiteral.init) }
}

extension FunctionCallExprSyntax {
    /// Whether it is `environment(dev: …, prod: …)`, by the name that every stack has for it.
    fileprivate var choosesByEnvironment: Bool {
        let name =
            calledExpression.as(DeclReferenceExprSyntax.self)
            ?? calledExpression.as(MemberAccessExprSyntax.self)?.declName
        return name?.baseName.text == "environment"
    }
}
