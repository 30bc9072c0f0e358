import Foundation
import PackagePlugin

/// Renders and checks every environment of a stack on each build; a finding fails the build at the user's own line.
///
/// It sits on a second target, which depends on the stack's executable: on the executable itself it would be part of
/// what it runs.
@main
struct CheckManifests: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let stacks = target.dependencies.flatMap(\.executables)
        guard let stack = stacks.first, stacks.count == 1 else {
            Diagnostics.error(
                "target '\(target.name)' uses the plugin 'CheckManifests', so it must depend on one executable target, "
                    + "the stack; it depends on \(stacks.isEmpty ? "none" : stacks.map(\.name).joined(separator: ", "))"
            )
            return []
        }
        // SwiftPM names no path for executables of the package at hand, only for tools: they lie in one directory.
        let tool = try context.tool(named: "manifests-anchor").url
        let executable = tool.deletingLastPathComponent().appending(path: stack.name + tool.pathExtensionSuffix)
        let output = context.pluginWorkDirectoryURL.appending(path: "Manifests")
        return [
            .buildCommand(
                displayName: "Checking the manifests of \(stack.name)", executable: executable,
                arguments: ["render", "--all-envs", "--output", output.path(percentEncoded: false)],
                inputFiles: [executable] + stack.filesBesideSource, outputFiles: [output])
        ]
    }
}

extension TargetDependency {
    /// The executable targets that this is.
    fileprivate var executables: [SwiftSourceModuleTarget] {
        switch self {
        case .target(let target):
            [target as? SwiftSourceModuleTarget].compactMap { $0 }.filter { $0.kind == .executable }
        case .product: []
        @unknown default: []
        }
    }
}

extension SwiftSourceModuleTarget {
    /// What a stack may read when it is rendered: files of configuration, sealed and encrypted Secrets.
    fileprivate var filesBesideSource: [URL] {
        let files = FileManager.default.enumerator(
            at: directoryURL, includingPropertiesForKeys: [.isRegularFileKey], options: [.skipsHiddenFiles])
        return (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { file in
            let isFile = (try? file.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true
            return isFile && file.pathExtension != "swift"
        }
    }
}

extension URL {
    /// `.exe` where executables have an ending.
    fileprivate var pathExtensionSuffix: String { pathExtension.isEmpty ? "" : ".\(pathExtension)" }
}
