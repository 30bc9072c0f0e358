import Foundation
import PackagePlugin

/// `swift package import-manifests`: runs the tool with the arguments as they are, in the package's directory.
@main
struct ImportManifests: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        let errors = Pipe()
        process.executableURL = try context.tool(named: "import-manifests").url
        process.arguments = arguments
        process.currentDirectoryURL = context.package.directoryURL
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        let lines = text.trimmingCharacters(in: .newlines)
        // SwiftPM puts a plugin's own standard error among the source; only diagnostics keep off it.
        if process.terminationStatus != 0 {
            Diagnostics.error(lines.hasPrefix("error: ") ? String(lines.dropFirst("error: ".count)) : lines)
        } else if lines.contains("warning: ") {
            Diagnostics.warning("imported, with warnings\n\(lines)")
        } else if !lines.isEmpty {
            // Where files were written; nothing when the source went to standard output.
            print(lines)
        }
    }
}
