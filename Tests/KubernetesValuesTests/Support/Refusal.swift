import KubernetesValues
import Testing

/// A line of a table: a text, and how it is refused.
struct Refusal: Sendable, CustomTestStringConvertible {
    let text: String
    let reason: String
    let range: Range<Int>
    let replacement: String?

    init(_ text: String, _ reason: String, _ range: Range<Int>, replacement: String? = nil) {
        self.text = text
        self.reason = reason
        self.range = range
        self.replacement = replacement
    }

    var testDescription: String { text.debugDescription }

    /// Expects exactly this refusal, and that the replacement would be accepted.
    func expect<Value: CheckedValue>(
        of type: Value.Type, rule: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let refusal = Value.refusal(of: text)
        #expect(
            refusal == InvalidValue(rule: rule, reason: reason, range: range, replacement: replacement),
            sourceLocation: sourceLocation
        )
        if let replacement {
            #expect(Value.refusal(of: replacement) == nil, sourceLocation: sourceLocation)
        }
    }
}

/// A text of one character so many times.
func run(_ character: Character, _ count: Int) -> String { String(repeating: character, count: count) }
