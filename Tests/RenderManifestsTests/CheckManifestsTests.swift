import Foundation
import TestSupport
import Testing

extension ConsumerTests {
    /// The plugin that checks on each build, in a package that only depends on this one.
    @Suite struct CheckManifestsTests {
        private let manifest = """
            .executableTarget(name: "Shop", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")]),
            .target(
                name: "ShopManifests", dependencies: ["Shop"],
                plugins: [.plugin(name: "CheckManifests", package: "KubeDSL")]),
            """

        private func shop(_ claim: String) -> String {
            """
            import KubeDSL

            @main struct Shop: Stack {
                @Environments enum Environment: String { case dev, prod }
                let environment: Environment

                var resources: [any Resource] {
                    Namespace("shop")
                    PersistentVolumeClaim(\(claim), size: .gibibytes(2))
                }
            }
            """
        }

        @Test(arguments: ["debug", "release"])
        func `fails the build at the user's own line, and renders the tree when all is well`(
            configuration: String
        ) throws {
            let consumer = try Consumer(targets: manifest)
            try consumer.write("", to: "Sources/ShopManifests/ShopManifests.swift")
            try consumer.write(shop("\"Data_\\(environment)\""), to: "Sources/Shop/Shop.swift")
            let failed = try consumer.swift("build", "-c", configuration)
            #expect(!failed.isSuccess)
            #expect(
                failed.all.contains("Sources/Shop/Shop.swift:9:30: error: name 'Data_dev' must not contain 'D'"),
                "\(failed.all)")

            try consumer.write(shop("\"data-\\(environment)\""), to: "Sources/Shop/Shop.swift")
            let built = try consumer.swift("build", "-c", configuration)
            #expect(built.isSuccess, "\(built.all)")
            let names = FileManager.default.enumerator(atPath: consumer.scratch)?.compactMap { $0 as? String } ?? []
            let inBundle = names.filter { $0.contains("consumer_ShopManifests") && $0.contains(configuration) }
            #expect(inBundle.contains { $0.hasSuffix("Manifests/prod/persistentvolumeclaim-data-prod.yaml") })
            #expect(inBundle.contains { $0.hasSuffix("Manifests/dev/persistentvolumeclaim-data-dev.yaml") })
        }
    }
}
