import PackagePlugin

/// `swift package render-manifests`: builds the package's stack and runs its `render` with the arguments as they are.
@main
struct RenderManifests: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        let stack = try StackExecutable(of: context.package, packageManager, arguments: arguments)
        let (status, errors) = try stack.run("render")
        report(errors, of: stack.name, failed: status != 0)
    }

    /// Passes on what the stack said beside the manifests. SwiftPM puts a plugin's own standard error on standard
    /// output, among the manifests; only diagnostics go to standard error.
    private func report(_ text: String, of stack: String, failed: Bool) {
        if !failed, !text.contains("warning: ") {
            // Where a tree was written. Nothing when the manifests went to standard output.
            if !text.isEmpty { print(text) }
        } else if !failed {
            Diagnostics.warning("'\(stack)' is rendered, with warnings\n\(text)")
        } else {
            Diagnostics.error(Failure.message(in: text) ?? "'\(stack)' is not rendered\n\(text)")
        }
    }
}
