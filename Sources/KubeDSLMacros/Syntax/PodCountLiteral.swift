import KubernetesValues
import SwiftSyntax

/// A number of pods or a share of them, as a modifier takes it: `1`, `25%`, `.count(1)`, `.percent(25)`.
struct PodCountLiteral {
    let node: ExprSyntax
    let value: PodCount

    init?(_ expression: ExprSyntax) {
        node = expression
        if let number = NumberLiteral(expression) {
            value = .pods(number.value)
        } else if let share = expression.as(PostfixOperatorExprSyntax.self), share.operator.text == "%",
            let number = NumberLiteral(share.expression)
        {
            value = .percent(number.value)
        } else if let call = expression.as(FunctionCallExprSyntax.self).flatMap(Call.init),
            let number = call.number("_"), let value = Self.value(of: call.callee, number.value)
        {
            self.value = value
        } else {
            return nil
        }
    }

    private static func value(of callee: String, _ number: Int) -> PodCount? {
        switch callee {
        case ".count": .pods(number)
        case ".percent": .percent(number)
        default: nil
        }
    }
}
