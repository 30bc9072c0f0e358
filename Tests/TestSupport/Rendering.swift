package import KubeDSL
package import ManifestChecks
import ManifestYAML

/// A stack of one environment with the resources that a test is about.
package struct TestStack: Stack {
    package enum Environment: String, CaseIterable, Sendable { case test }

    package var environment = Environment.test
    package var labels = Labels(instance: "test", partOf: "test")
    package var cluster = Cluster()
    package var policy = Policy.restricted
    private var declared: @Sendable () -> [any Resource] = { [] }

    package init(environment: Environment) { self.environment = environment }

    package init(@ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource]) { declared = resources }

    package var resources: [any Resource] { declared() }
}

/// What the resources come to, in the namespace `test`.
package func render(@ResourceBuilder _ resources: @escaping @Sendable () -> [any Resource]) -> RenderedEnvironment {
    ManifestPipeline.render(
        TestStack {
            Namespace.existing("test")
            resources()
        })
}

extension RenderedEnvironment {
    /// What is wrong with the environment by itself.
    package var findings: [Finding] { ManifestPipeline.examine([self], today: "2026-01-01").findings }

    /// The YAML stream of all objects, or of those of one kind.
    package func yaml(_ kind: String? = nil) -> String {
        var writer = YAMLWriter()
        for declared in objects where kind == nil || declared.object.groupVersionKind.kind == kind {
            writer.document(declared.object)
        }
        return writer.text
    }
}
