import Foundation
import TestSupport
import Testing

extension ConsumerTests {
    /// The real `swift package import-manifests`, in a package that only depends on this one.
    @Suite struct ImportManifestsTests {
        private let fixtures = Repository.file("Tests/ManifestImportTests/Fixtures").path

        private func consumer() throws -> Consumer {
            let consumer = try Consumer(targets: ".executableTarget(name: \"unrelated\"),")
            try consumer.write("print()", to: "Sources/unrelated/main.swift")
            return consumer
        }

        @Test func `prints a source, its warnings beside it, and nothing when the input is wrong`() throws {
            let consumer = try consumer()
            let plain = try consumer.swift(
                "package", "import-manifests", "\(fixtures)/guestbook.yaml", "--stack", "Book")
            #expect(plain.isSuccess, "\(plain.all)")
            #expect(plain.output.hasPrefix("import KubeDSL\n"), "\(plain.output.prefix(200))")
            #expect(plain.output.contains("struct Book: Stack {"))

            let noted = try consumer.swift("package", "import-manifests", "\(fixtures)/live-export.yaml")
            #expect(noted.isSuccess, "\(noted.all)")
            #expect(noted.output.hasPrefix("import KubeDSL\n"), "\(noted.output.prefix(200))")
            #expect(noted.errors.contains("warning: imported, with warnings"), "\(noted.errors)")
            #expect(noted.errors.contains("is left out: the cluster makes its own"), "\(noted.errors)")

            let wrong = try consumer.swift("package", "import-manifests", "no-such.yaml")
            #expect(!wrong.isSuccess)
            #expect(wrong.output.isEmpty, "\(wrong.output)")
            #expect(wrong.errors.contains("error: there is no 'no-such.yaml'"), "\(wrong.errors)")
        }
    }
}
