import TestSupport
import Testing

extension ConsumerTests {
    /// The real `swift package diff-manifests`, in a package that only depends on this one.
    @Suite struct DiffManifestsTests {
        private func consumer() throws -> Consumer {
            let consumer = try Consumer(
                targets: """
                    .executableTarget(name: "Shop", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")]),
                    """)
            try consumer.write(
                """
                import KubeDSL

                @main struct Shop: Stack {
                    @Environments enum Environment: String { case dev, prod }
                    let environment: Environment

                    var resources: [any Resource] {
                        Namespace("shop")
                        PersistentVolumeClaim("data", size: .gibibytes(environment(dev: 1, prod: 2)))
                    }
                }
                """, to: "Sources/Shop/Shop.swift")
            return consumer
        }

        @Test func `prints the differences and fails for them`() throws {
            let outcome = try consumer().swift("package", "diff-manifests", "--env", "dev", "--env", "prod")
            #expect(outcome.status == 1)
            #expect(outcome.output.hasPrefix("dev → prod: 1 difference in 1 object\n"), "\(outcome.all)")
            #expect(outcome.output.contains("spec.resources.requests[storage]: 1Gi → 2Gi  Shop.swift:9"))
            #expect(outcome.errors.contains("error: 'Shop' differs"))
        }

        @Test func `passes when nothing differs, or nothing that it is to fail for`() throws {
            let consumer = try consumer()
            let same = try consumer.swift("package", "diff-manifests", "--env", "dev", "--env", "dev")
            #expect(same.isSuccess, "\(same.errors)")
            #expect(same.output == "dev → dev: no difference\n")
            let harmless = try consumer.swift(
                "package", "diff-manifests", "--env", "dev", "--env", "prod", "--fail-on", "data-loss,immutable")
            #expect(harmless.isSuccess, "\(harmless.errors)")
        }

        @Test func `says that standard input does not reach a plugin`() throws {
            let outcome = try consumer().swift("package", "diff-manifests", "--env", "dev", "--against", "-")
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("standard input does not reach a plugin"))
        }
    }
}
