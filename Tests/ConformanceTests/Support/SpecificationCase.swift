import KubeDSL
import Testing

/// A specification: its stack, its requirements and what shows that they are met.
struct SpecificationCase: CustomTestStringConvertible, Sendable {
    let spec: String
    let assertions: [Assertion]
    let render: @Sendable () throws -> Variant

    init<S: Stack>(_ spec: String, _ stack: S.Type, _ assertions: [Assertion]) {
        self.spec = spec
        self.assertions = assertions
        render = { try Variant(spec, stack) }
    }

    var testDescription: String { "Spec\(spec)" }
}
