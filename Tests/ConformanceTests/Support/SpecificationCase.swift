import KubeDSL
import Testing

/// A specification: its stack, its requirements and what shows that they are met.
struct SpecificationCase: CustomTestStringConvertible, Sendable {
    let spec: String
    let assertions: [Assertion]
    let environments: @Sendable () -> [RenderedEnvironment]

    init<S: Stack>(_ spec: String, _ stack: S.Type, _ assertions: [Assertion]) {
        self.spec = spec
        self.assertions = assertions
        environments = { S.Environment.allCases.map { ManifestPipeline.render(stack.init(environment: $0)) } }
    }

    /// Its manifests, read back.
    func render() throws -> Variant { try Variant(spec, environments()) }

    var testDescription: String { "Spec\(spec)" }
}
