import Foundation
import TestSupport
import Testing

extension ConsumerTests {
    /// The real `swift package render-manifests`, in a package that only depends on this one.
    @Suite struct RenderManifestsTests {
        private func consumer(stacks: [String], claim: String = "\"data\"") throws -> Consumer {
            let targets = stacks.map { stack in
                """
                .executableTarget(name: "\(stack)", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")]),
                """
            }
            let consumer = try Consumer(
                targets: targets.joined(separator: "\n") + "\n.executableTarget(name: \"unrelated\"),")
            try consumer.write("print(\"not a stack\")", to: "Sources/unrelated/main.swift")
            for stack in stacks {
                try consumer.write(
                    """
                    import KubeDSL

                    @main struct \(stack): Stack {
                        @Environments enum Environment: String { case dev, prod }
                        let environment: Environment

                        var resources: [any Resource] {
                            Namespace("shop")
                            PersistentVolumeClaim(\(claim), size: .gibibytes(2))
                        }
                    }
                    """, to: "Sources/\(stack)/\(stack).swift")
            }
            return consumer
        }

        @Test func `prints the manifests, and the build's progress on standard error`() throws {
            let outcome = try consumer(stacks: ["Shop"]).swift("package", "render-manifests", "--env", "prod")
            #expect(outcome.isSuccess, "\(outcome.errors)")
            #expect(outcome.output.hasPrefix("---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n"))
            #expect(outcome.output.contains("storage: 2Gi\n"))
            #expect(outcome.errors.contains("Build of product 'Shop' complete!"))
            #expect(outcome.output.components(separatedBy: "---\n").count == 3)
        }

        @Test func `turns the README's Swift into the README's YAML`() throws {
            let readme = try String(contentsOf: Repository.file("README.md"), encoding: .utf8)
            func block(_ language: String) throws -> String {
                let start = try #require(readme.range(of: "```\(language)\n"))
                let end = try #require(readme[start.upperBound...].range(of: "```"))
                return String(readme[start.upperBound..<end.lowerBound])
            }
            let consumer = try consumer(stacks: ["Shop"])
            try consumer.write(block("swift"), to: "Sources/Shop/Shop.swift")
            let outcome = try consumer.swift("package", "render-manifests", "--env", "prod")
            #expect(outcome.isSuccess, "\(outcome.errors)")
            #expect(try outcome.output == block("yaml"))
        }

        @Test("turns the tutorial's Swift into its YAML", arguments: try Tutorial.steps().filter(\.showsManifests))
        func tutorial(step: Tutorial.Step) throws {
            let consumer = try consumer(stacks: ["Shop"])
            for (name, file) in step.sources {
                try consumer.write(String(contentsOf: file, encoding: .utf8), to: "Sources/Shop/\(name)")
            }
            let environment = step.name.replacing(".yaml", with: "")
            let outcome = try consumer.swift("package", "render-manifests", "--env", environment)
            #expect(outcome.isSuccess, "\(outcome.errors)")
            #expect(try outcome.output == String(contentsOf: step.file, encoding: .utf8))
        }

        @Test func `passes on what the stack refuses`() throws {
            let outcome = try consumer(stacks: ["Shop"]).swift("package", "render-manifests", "--env", "qa")
            #expect(!outcome.isSuccess)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("unknown environment 'qa'; the stack has 'dev', 'prod'"))
        }

        @Test func `points at the user's line when something is wrong with the stack`() throws {
            let consumer = try consumer(stacks: ["Shop"], claim: "\"Data_\\(environment)\"")
            let outcome = try consumer.swift("package", "render-manifests", "--env", "prod")
            #expect(!outcome.isSuccess)
            #expect(outcome.output.isEmpty)
            #expect(
                outcome.errors.contains("Sources/Shop/Shop.swift:9:30: error: name 'Data_prod'"), "\(outcome.errors)")
        }

        @Test func `asks which stack when there are several, and takes the one that is named`() throws {
            let consumer = try consumer(stacks: ["Shop", "Depot"])
            let unclear = try consumer.swift("package", "render-manifests", "--env", "prod")
            #expect(!unclear.isSuccess)
            #expect(unclear.errors.contains("several stacks, 'Depot', 'Shop'; choose one with --stack NAME"))
            let wrong = try consumer.swift("package", "render-manifests", "--stack", "Store", "--env", "prod")
            #expect(wrong.errors.contains("no stack named 'Store'; this package has 'Depot', 'Shop'"))
            let nameless = try consumer.swift("package", "render-manifests", "--env", "prod", "--stack")
            #expect(nameless.errors.contains("--stack needs the name of a stack"))
            let named = try consumer.swift("package", "render-manifests", "--stack", "Depot", "--env", "prod")
            #expect(named.isSuccess, "\(named.errors)")
            #expect(named.output.contains("app.kubernetes.io/instance: depot"))
        }

        @Test func `says what to do in a package without a stack`() throws {
            let outcome = try consumer(stacks: []).swift("package", "render-manifests", "--env", "prod")
            #expect(!outcome.isSuccess)
            #expect(outcome.errors.contains("no executable target depends on KubeDSL"))
        }
    }
}
