import Foundation
import TestSupport
import Testing

extension ConsumerTests {
    /// The real `swift package import-crds`, in a package that only depends on this one.
    @Suite struct ImportCustomResourcesTests {
        private let definitions = Repository.file("Tests/CustomResourceImportTests/Fixtures").path

        @Test func `prints types that a stack can use with one import`() throws {
            let consumer = try Consumer(
                targets: """
                    .executableTarget(
                        name: "Shop", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")],
                        swiftSettings: [
                            .enableUpcomingFeature("ExistentialAny"),
                            .enableUpcomingFeature("InternalImportsByDefault"),
                            .enableUpcomingFeature("MemberImportVisibility"), .unsafeFlags(["-warnings-as-errors"]),
                        ]),
                    """)
            try consumer.write("print()", to: "Sources/Shop/main.swift")
            let imported = try consumer.swift(
                "package", "import-crds", "\(definitions)/CertManager.yaml", "\(definitions)/Istio.yaml")
            #expect(imported.isSuccess, "\(imported.all)")
            try FileManager.default.removeItem(at: consumer.directory.appendingPathComponent("Sources/Shop/main.swift"))
            try consumer.write(imported.output, to: "Sources/Shop/Types.swift")
            try consumer.write(
                """
                import KubeDSL

                @main struct Shop: Stack {
                    @Environments enum Environment: String { case dev, prod }
                    let environment: Environment

                    var resources: [any Resource] {
                        Namespace("shop")
                        CertManagerV1.Certificate(
                            metadata: MetaV1.ObjectMeta(name: "shop"),
                            spec: .init(issuerRef: .init(name: "ca"), secretName: "shop-tls", usages: [.serverAuth]))
                    }
                }
                """, to: "Sources/Shop/Shop.swift")
            let rendered = try consumer.swift("package", "render-manifests", "--env", "dev")
            #expect(rendered.output.contains("apiVersion: cert-manager.io/v1\nkind: Certificate\n"), "\(rendered.all)")
            #expect(rendered.output.contains("- server auth\n"))
        }

        @Test func `says on standard error what is wrong, and prints nothing`() throws {
            let consumer = try Consumer(targets: ".executableTarget(name: \"unrelated\"),")
            try consumer.write("print()", to: "Sources/unrelated/main.swift")
            let outcome = try consumer.swift("package", "import-crds", "\(definitions)/README.md")
            #expect(!outcome.isSuccess)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("\(definitions)/README.md:"), "\(outcome.all)")
        }
    }
}
