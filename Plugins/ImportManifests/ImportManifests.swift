import PackagePlugin

/// `swift package import-manifests`: builds the importer and runs it with the arguments as they are.
@main
struct ImportManifests: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        guard !arguments.contains("-") else {
            return Diagnostics.error(
                "standard input does not reach a plugin; pipe into 'swift run import-manifests -', or name a file")
        }
        let (status, lines) = try BuiltExecutable("import-manifests", packageManager).run(arguments)
        // SwiftPM puts a plugin's own standard error among the source; only diagnostics keep off it.
        if status != 0 {
            // Warnings come first.
            let said = lines.split(separator: "\n", omittingEmptySubsequences: false)
            let place = said.lastIndex { $0.lowercased().hasPrefix("error: ") } ?? said.startIndex
            let (warnings, error) = (said[..<place].joined(separator: "\n"), said[place...].joined(separator: "\n"))
            if !warnings.isEmpty { Diagnostics.warning(warnings) }
            Diagnostics.error(Failure.message(in: error) ?? error)
        } else if lines.contains("warning: ") {
            Diagnostics.warning("imported, with warnings\n\(lines)")
        } else if !lines.isEmpty {
            // Where files were written; nothing when the source went to standard output.
            print(lines)
        }
    }
}
