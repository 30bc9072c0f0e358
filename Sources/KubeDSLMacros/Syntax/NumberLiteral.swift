import SwiftSyntax

/// An integer literal, with a minus sign if it has one.
struct NumberLiteral {
    let node: ExprSyntax
    let value: Int

    init?(_ expression: ExprSyntax) {
        node = expression
        if let literal = expression.as(IntegerLiteralExprSyntax.self), let value = literal.representedLiteralValue {
            self.value = value
        } else if let minus = expression.as(PrefixOperatorExprSyntax.self), minus.operator.text == "-",
            let positive = NumberLiteral(minus.expression)
        {
            value = -positive.value
        } else {
            return nil
        }
    }
}
