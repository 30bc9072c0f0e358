/// Swift source as trees → lines, broken as `swift format` leaves them.
struct SourceWriter {
    static let width = 120
    static let step = 4

    /// An expression with what stands before and after it on its first and last line.
    func lines(_ expression: SwiftExpression, indent: Int, prefix: String = "", suffix: String = "") -> [String] {
        let pad = String(repeating: " ", count: indent)
        if let flat = expression.flat {
            let line = pad + prefix + flat + suffix
            // One column is left for the comma that a formatter puts behind the last element.
            if line.count < Self.width || expression.isShort { return [line] }
        }
        switch expression {
        case .token(let text): return [pad + prefix + text + suffix]
        case .text(let text):
            // Behind a label it moves in, behind a key it does not.
            let inner = prefix.isEmpty || prefix.hasPrefix("\"") ? indent : indent + Self.step
            let innerPad = String(repeating: " ", count: inner)
            let body = SwiftText.lines(text, width: max(40, Self.width - inner))
            return [pad + prefix + "\"\"\""] + body.map { $0.isEmpty ? "" : innerPad + $0 }
                + [innerPad + "\"\"\"" + suffix]
        case .call(let callee, let arguments):
            if arguments.count == 1, arguments[0].label == nil, arguments[0].value.isCollection {
                return lines(arguments[0].value, indent: indent, prefix: "\(prefix)\(callee)(", suffix: ")\(suffix)")
            }
            return [pad + prefix + callee + "("]
                + items(arguments.map { ($0.prefix, $0.value) }, indent: indent, closing: "") + [pad + ")" + suffix]
        case .array(let elements):
            return [pad + prefix + "["]
                + items(elements.map { ("", $0) }, indent: indent, closing: elements.count > 1 ? "," : "")
                + [pad + "]" + suffix]
        case .dictionary(let entries):
            return [pad + prefix + "["]
                + items(entries.map { ($0.prefix, $0.value) }, indent: indent, closing: entries.count > 1 ? "," : "")
                + [pad + "]" + suffix]
        case .chain(let base, let modifiers): return chain(base, modifiers, indent, prefix, suffix)
        case .closure(let call, let parameters, let statements):
            let opening = parameters.map { " { \($0) in" } ?? " {"
            return lines(call, indent: indent, prefix: prefix, suffix: opening)
                + statements.flatMap { lines($0, indent: indent + Self.step) } + [pad + "}" + suffix]
        }
    }

    func lines(_ statement: SwiftStatement, indent: Int) -> [String] {
        switch statement {
        case .expression(let expression): return lines(expression, indent: indent)
        case .assignment(let target, let value): return lines(value, indent: indent, prefix: "\(target) = ")
        case .choice(let subject, let cases):
            let pad = String(repeating: " ", count: indent)
            let body = cases.flatMap { name, value in
                let line = lines(value, indent: indent, prefix: "case .\(name): ")
                return line.count == 1 ? line : ["\(pad)case .\(name):"] + lines(value, indent: indent + Self.step)
            }
            return ["\(pad)switch \(subject) {"] + body + ["\(pad)}"]
        }
    }

    private func items(
        _ items: [(prefix: String, value: SwiftExpression)], indent: Int, closing: String
    ) -> [String] {
        items.enumerated().flatMap { index, item in
            lines(
                item.value, indent: indent + Self.step, prefix: item.prefix,
                suffix: index == items.count - 1 ? closing : ",")
        }
    }

    private func chain(
        _ base: SwiftExpression, _ modifiers: [SwiftExpression], _ indent: Int, _ prefix: String, _ suffix: String
    ) -> [String] {
        let first = lines(base, indent: indent, prefix: prefix, suffix: modifiers.isEmpty ? suffix : "")
        let inner = first.count == 1 ? indent + Self.step : indent
        return first
            + modifiers.enumerated().flatMap { index, modifier in
                lines(modifier, indent: inner, prefix: ".", suffix: index == modifiers.count - 1 ? suffix : "")
            }
    }
}

extension SwiftExpression {
    /// Whether nothing is won by a line of its own for each part.
    fileprivate var isShort: Bool {
        switch self {
        case .call(_, let arguments): arguments.isEmpty
        case .array(let elements): elements.isEmpty
        case .dictionary(let entries): entries.isEmpty
        case .text(let text): text.utf8.count < 40
        default: false
        }
    }

    fileprivate var isCollection: Bool {
        switch self {
        case .array, .dictionary: true
        default: false
        }
    }
}
