import PackagePlugin

/// `swift package diff-manifests`: builds the package's stack and runs its `diff` with the arguments as they are.
///
/// SwiftPM ends with status 1 for a difference as well as for wrong usage; the executable itself tells them apart.
@main
struct DiffManifests: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        guard !arguments.contains("-"), !arguments.contains("--against=-") else {
            return Diagnostics.error(
                "standard input does not reach a plugin; pipe into 'swift run STACK diff --env ENV --against -', "
                    + "or name a file and add --live")
        }
        let stack = try StackExecutable(of: context.package, packageManager, arguments: arguments)
        let (status, errors) = try stack.run("diff")
        switch status {
        case 0: if !errors.isEmpty { Diagnostics.warning(errors) }
        case 1: Diagnostics.error("'\(stack.name)' differs\(errors.isEmpty ? "" : "\n\(errors)")")
        default: Diagnostics.error(Failure.message(in: errors) ?? errors)
        }
    }
}
