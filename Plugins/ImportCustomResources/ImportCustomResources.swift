import Foundation
import PackagePlugin

/// `swift package import-crds FILE…`: runs the importer with the arguments as they are.
///
/// It asks for no permission, for what it prints needs none; `--output` takes `--allow-writing-to-directory` of SwiftPM.
@main
struct ImportCustomResources: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let process = Process()
        let errors = Pipe()
        process.executableURL = try context.tool(named: "import-custom-resources").url
        process.arguments = arguments
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus != 0 else { return }
        // SwiftPM puts a plugin's own standard error on standard output, among the types.
        let said = text.trimmingCharacters(in: .newlines)
        if said.lowercased().hasPrefix("error: ") {
            Diagnostics.error(String(said.dropFirst("error: ".count)))
        } else {
            Diagnostics.error("no types are generated\n\(said)")
        }
    }
}
