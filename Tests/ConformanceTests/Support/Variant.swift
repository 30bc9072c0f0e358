import KubeDSL
import Testing

/// The stack of one specification in all its environments.
struct Variant {
    let spec: String
    let environments: [RenderedVariant]

    init<S: Stack>(_ spec: String, _ stack: S.Type) throws {
        self.spec = spec
        environments = try S.Environment.allCases.map { environment in
            try RenderedVariant(ManifestPipeline.render(stack.init(environment: environment)))
        }
    }

    /// The environment of this name.
    subscript(environment: String) -> RenderedVariant {
        get throws {
            try #require(
                environments.first { $0.environment == environment }, "there is no environment '\(environment)'")
        }
    }
}
