import SwiftSyntax

/// A time span as probes take it: `30`, `.minutes(2)`, `.hours(1)`.
struct SecondsLiteral {
    let node: ExprSyntax
    let count: Int

    private static let units = [".minutes": 60, ".hours": 3600]

    init?(_ expression: ExprSyntax) {
        node = expression
        if let number = NumberLiteral(expression) {
            count = number.value
        } else if let call = expression.as(FunctionCallExprSyntax.self).flatMap(Call.init),
            let unit = Self.units[call.callee], let number = call.number("_")
        {
            count = number.value.multipliedReportingOverflow(by: unit).partialValue
        } else {
            return nil
        }
    }
}
