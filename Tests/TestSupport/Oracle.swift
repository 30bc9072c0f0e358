package import Foundation

/// Programs that nobody here wrote and that judge what is rendered: `make test` puts them into `.venv`.
package enum Oracle {
    package static var directory: URL { Repository.file(".venv/bin") }

    package static func path(_ tool: String) -> String { directory.appendingPathComponent(tool).path }

    /// Whether a test that needs `tool` is to run. In CI it runs in any case, and fails where the tool is missing.
    package static func isHere(_ tool: String) -> Bool {
        isCI || FileManager.default.isExecutableFile(atPath: path(tool))
    }

    /// The same of `kubectl`, which must be on the machine already.
    package static let isKubectlHere = isCI || (try? run("kubectl", ["version", "--client"]).isSuccess) == true

    private static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
}
