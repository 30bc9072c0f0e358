import PackagePlugin

/// `swift package import-manifests`: builds the importer and runs it with the arguments as they are.
@main
struct ImportManifests: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let (status, lines) = try BuiltExecutable("import-manifests", packageManager).run(arguments)
        // SwiftPM puts a plugin's own standard error among the source; only diagnostics keep off it.
        if status != 0 {
            Diagnostics.error(lines.hasPrefix("error: ") ? String(lines.dropFirst("error: ".count)) : lines)
        } else if lines.contains("warning: ") {
            Diagnostics.warning("imported, with warnings\n\(lines)")
        } else if !lines.isEmpty {
            // Where files were written; nothing when the source went to standard output.
            print(lines)
        }
    }
}
