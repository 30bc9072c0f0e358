import Foundation
import PackagePlugin

/// An executable of the package, or of one that it depends on, built.
///
/// Plugins cannot share a module: those beside this one have a link to this file.
struct BuiltExecutable {
    private let url: URL

    // A tool that the manifest declares for a plugin is built for the host apart, and all that it depends on with it:
    // once more for a package that has built the same for its stack, and planned anew with each build.
    init(_ product: String, _ packageManager: PackageManager) throws {
        var parameters = PackageManager.BuildParameters()
        parameters.echoLogs = true
        let build = try packageManager.build(.product(product), parameters: parameters)
        let executable = build.builtArtifacts.first {
            $0.kind == .executable && $0.url.lastPathComponent == product
        }
        guard build.succeeded, let executable else { throw Failure("'\(product)' does not build; see above") }
        url = executable.url
    }

    /// Runs it; its standard output is the plugin's own.
    ///
    /// - Returns: the exit status, and what it said beside its output; never nothing when it failed.
    func run(_ arguments: [String]) throws -> (status: Int32, errors: String) {
        let process = Process()
        let errors = Pipe()
        process.executableURL = url
        process.arguments = arguments
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let status = process.terminationStatus
        var said = text.trimmingCharacters(in: .newlines)
        if status != 0, said.isEmpty { said = "'\(url.lastPathComponent)' ended with status \(status)" }
        return (status, said)
    }
}
