import PackagePlugin

/// `swift package import-crds FILE…`: builds the importer and runs it with the arguments as they are.
///
/// It asks for no permission, for what it prints needs none; `--output` takes `--allow-writing-to-directory` of SwiftPM.
@main
struct ImportCustomResources: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let (status, said) = try BuiltExecutable("import-custom-resources", packageManager).run(arguments)
        guard status != 0 else { return }
        // SwiftPM puts a plugin's own standard error on standard output, among the types.
        Diagnostics.error(Failure.message(in: said) ?? "no types are generated\n\(said)")
    }
}
