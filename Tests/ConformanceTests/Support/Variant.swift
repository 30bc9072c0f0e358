import KubeDSL
import Testing

/// The stack of one specification in all its environments.
struct Variant {
    let spec: String
    let environments: [RenderedVariant]

    init(_ spec: String, _ environments: [RenderedEnvironment]) throws {
        self.spec = spec
        self.environments = try environments.map { try RenderedVariant($0) }
    }

    /// The stack, rendered now.
    init<S: Stack>(_ spec: String, _ stack: S.Type) throws {
        try self.init(
            spec, S.Environment.allCases.map { ManifestPipeline.render(stack.init(environment: $0)) })
    }

    /// The environment of this name.
    subscript(environment: String) -> RenderedVariant {
        get throws {
            try #require(
                environments.first { $0.environment == environment }, "there is no environment '\(environment)'")
        }
    }
}
