import SwiftSyntax

/// Two operands with one operator between them, whether or not the compiler has made a tree of them already.
struct OperatorUse {
    let left: ExprSyntax
    let name: String
    let right: ExprSyntax

    init?(_ node: SequenceExprSyntax) {
        let elements = Array(node.elements)
        guard elements.count == 3, let name = elements[1].as(BinaryOperatorExprSyntax.self)?.operator.text else {
            return nil
        }
        (left, right) = (elements[0], elements[2])
        self.name = name
    }

    init?(_ node: InfixOperatorExprSyntax) {
        guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else { return nil }
        (left, right) = (node.leftOperand, node.rightOperand)
        self.name = name
    }
}
