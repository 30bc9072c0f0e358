import Foundation
import TestSupport
import Testing

/// The real `swift package render-manifests`, in a package that only depends on this one.
///
/// The consumer's build folder is kept below `.build`, so that only the first run builds everything.
@Suite(.serialized) struct RenderManifestsTests {
    private static let scratch = Repository.file(".build/consumer").path

    private func package(_ arguments: String..., in directory: URL) throws -> Outcome {
        try run("swift", ["package", "--scratch-path", Self.scratch] + arguments, in: directory)
    }

    /// Lends a package with the executable targets named, each of them a stack.
    private func withConsumer(
        stacks: [String], body: String = Self.stackBody, _ test: (URL) throws -> Void
    ) throws {
        // One path for all runs: SwiftPM builds a package anew where it stands elsewhere.
        let directory = Repository.file(".build/consumer-package")
        try? FileManager.default.removeItem(at: directory)
        defer { try? FileManager.default.removeItem(at: directory) }
        let targets = stacks.map { stack in
            """
            .executableTarget(name: "\(stack)", dependencies: [.product(name: "KubeDSL", package: "KubeDSL")]),
            """
        }
        let manifest = """
            // swift-tools-version: 6.1
            import PackageDescription

            let package = Package(
                name: "consumer", platforms: [.macOS(.v14)],
                dependencies: [.package(name: "KubeDSL", path: "\(Repository.root.path)")],
                targets: [\(targets.joined(separator: " ")) .executableTarget(name: "unrelated")])
            """
        try write(manifest, to: directory.appendingPathComponent("Package.swift"))
        try write("print(\"not a stack\")", to: directory.appendingPathComponent("Sources/unrelated/main.swift"))
        for stack in stacks {
            let source = "import KubeDSL\n\n@main struct \(stack): Stack {\n\(body)\n}\n"
            try write(source, to: directory.appendingPathComponent("Sources/\(stack)/\(stack).swift"))
        }
        try test(directory)
    }

    private func write(_ text: String, to file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    private static let stackBody = """
            enum Environment: String, CaseIterable { case dev, prod }
            let environment: Environment

            var resources: [any Resource] {
                Namespace("shop")
                PersistentVolumeClaim("data", size: .gibibytes(2))
            }
        """

    @Test func `prints the manifests, and the build's progress on standard error`() throws {
        try withConsumer(stacks: ["Shop"]) { directory in
            let outcome = try package("render-manifests", "--env", "prod", in: directory)
            #expect(outcome.isSuccess, "\(outcome.errors)")
            #expect(outcome.output.hasPrefix("---\napiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n"))
            #expect(outcome.output.contains("storage: 2Gi\n"))
            #expect(outcome.errors.contains("Build of product 'Shop' complete!"))
            let documents = outcome.output.components(separatedBy: "---\n").dropFirst()
            #expect(documents.count == 2)
        }
    }

    @Test func `passes on what the stack refuses`() throws {
        try withConsumer(stacks: ["Shop"]) { directory in
            let outcome = try package("render-manifests", "--env", "qa", in: directory)
            #expect(!outcome.isSuccess)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("unknown environment 'qa'; the stack has 'dev', 'prod'"))
        }
    }

    @Test func `points at the user's line when something is wrong with the stack`() throws {
        let body = Self.stackBody.replacing(
            "PersistentVolumeClaim(\"data\"", with: "PersistentVolumeClaim(\"Data_\\(environment)\"")
        try withConsumer(stacks: ["Shop"], body: body) { directory in
            let outcome = try package("render-manifests", "--env", "prod", in: directory)
            #expect(!outcome.isSuccess)
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.contains("Sources/Shop/Shop.swift:9:30: error: name 'Data_prod'"), "\(outcome.errors)")
        }
    }

    @Test func `asks which stack when there are several, and takes the one that is named`() throws {
        try withConsumer(stacks: ["Shop", "Depot"]) { directory in
            let unclear = try package("render-manifests", "--env", "prod", in: directory)
            #expect(!unclear.isSuccess)
            #expect(unclear.errors.contains("several stacks, 'Depot', 'Shop'; choose one with --stack NAME"))
            let wrong = try package("render-manifests", "--stack", "Store", "--env", "prod", in: directory)
            #expect(wrong.errors.contains("no stack named 'Store'; this package has 'Depot', 'Shop'"))
            let named = try package("render-manifests", "--stack", "Depot", "--env", "prod", in: directory)
            #expect(named.isSuccess, "\(named.errors)")
            #expect(named.output.contains("app.kubernetes.io/instance: depot"))
        }
    }

    @Test func `says what to do in a package without a stack`() throws {
        try withConsumer(stacks: []) { directory in
            let outcome = try package("render-manifests", "--env", "prod", in: directory)
            #expect(!outcome.isSuccess)
            #expect(outcome.errors.contains("no executable target depends on KubeDSL"))
        }
    }
}
