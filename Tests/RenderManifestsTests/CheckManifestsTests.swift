import Foundation
import TestSupport
import Testing

extension ConsumerTests {
    /// The plugin that checks on each build, in a package that only depends on this one.
    @Suite struct CheckManifestsTests {
        private let manifest = """
            .executableTarget(
                name: "Shop", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")], exclude: ["secret.yaml"]),
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
            try consumer.write("", to: "Sources/Shop/secret.yaml")
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

        @Test func `renders anew when a file that the stack reads has changed`() throws {
            let consumer = try Consumer(targets: manifest)
            try consumer.write("", to: "Sources/ShopManifests/ShopManifests.swift")
            try consumer.write(
                """
                import KubeDSL

                enum AppSecret: String, SecretKeys {
                    static let secretName = "app-secrets"
                    case password = "PASSWORD"
                    case token = "TOKEN"
                }

                @main struct Shop: Stack {
                    @Environments enum Environment: String { case prod }
                    let environment: Environment

                    var resources: [any Resource] {
                        Namespace("test")
                        Secret(AppSecret.self, from: .sealed("secret.yaml"))
                    }
                }
                """, to: "Sources/Shop/Shop.swift")
            let sealed = try String(
                contentsOf: Repository.file("Tests/KubeDSLTests/Files/sealed.yaml"), encoding: .utf8)
            let name = "Manifests/prod/sealedsecret-app-secrets.yaml"
            // The second build after a change of the source runs every command anew, whatever has changed.
            for letter in ["A", "B", "C"] {
                let text = sealed.replacing("TOKEN: AgAR4TG", with: "TOKEN: Ag\(letter)R4TG")
                try consumer.write(text, to: "Sources/Shop/secret.yaml")
                let built = try consumer.swift("build")
                #expect(built.isSuccess, "\(built.all)")
                let files = FileManager.default.enumerator(atPath: consumer.scratch)?.compactMap { $0 as? String } ?? []
                let written = try #require(files.first { $0.contains("consumer_ShopManifests") && $0.hasSuffix(name) })
                let found = try String(contentsOfFile: "\(consumer.scratch)/\(written)", encoding: .utf8)
                let token = try #require(text.split(separator: "\n").first { $0.contains("TOKEN: ") })
                #expect(found.contains(token.dropFirst(4).prefix(40)), "\(found)")
            }
        }
    }
}
