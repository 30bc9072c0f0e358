import Foundation
import TestSupport
import Testing

extension ConsumerTests {
    /// This repository as its own user: the README's first command.
    @Suite struct RepositoryTests {
        @Test func `has one stack, so that the README's command need not name it`() throws {
            // The plugin chooses before it builds, so that a name that no stack has costs seconds.
            let outcome = try run(
                "swift",
                [
                    "package", "--package-path", Repository.root.path, "--scratch-path",
                    Repository.file(".build/repository").path, "render-manifests", "--stack", "nobody",
                ])
            #expect(outcome.errors.contains("no stack named 'nobody'; this package has 'TodoApp'\n"), "\(outcome.all)")
        }
    }
}
