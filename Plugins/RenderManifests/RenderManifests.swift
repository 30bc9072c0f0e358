import Foundation
import PackagePlugin

/// `swift package render-manifests`: builds the package's stack and runs its `render` with the arguments as they are.
@main
struct RenderManifests: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let wanted = extractor.extractOption(named: "stack").last
        let stack = try stack(named: wanted, in: context.package)

        var parameters = PackageManager.BuildParameters()
        parameters.echoLogs = true
        let build = try packageManager.build(.product(stack), parameters: parameters)
        let executable = build.builtArtifacts.first { $0.kind == .executable && $0.url.lastPathComponent == stack }
        guard build.succeeded, let executable else { throw Failure("'\(stack)' does not build; see above") }

        let process = Process()
        let errors = Pipe()
        process.executableURL = executable.url
        process.arguments = ["render"] + extractor.remainingArguments
        process.standardError = errors
        try process.run()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        report(text.trimmingCharacters(in: .newlines), of: stack, failed: process.terminationStatus != 0)
    }

    /// Passes on what the stack said beside the manifests. SwiftPM puts a plugin's own standard error on standard
    /// output, among the manifests; only diagnostics go to standard error.
    private func report(_ text: String, of stack: String, failed: Bool) {
        if !failed, !text.contains("warning: ") {
            // Where a tree was written. Nothing when the manifests went to standard output.
            if !text.isEmpty { print(text) }
        } else if !failed {
            Diagnostics.warning("'\(stack)' is rendered, with warnings\n\(text)")
        } else if text.lowercased().hasPrefix("error: ") {
            Diagnostics.error(String(text.dropFirst("error: ".count)))
        } else {
            Diagnostics.error("'\(stack)' is not rendered\n\(text)")
        }
    }

    /// The executable product to run: the one whose target depends on KubeDSL.
    private func stack(named wanted: String?, in package: Package) throws -> String {
        let stacks = package.products(ofType: ExecutableProduct.self).filter { $0.mainTarget.dependsOnKubeDSL }
        let names = stacks.map(\.name).sorted()
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        if let wanted, !names.contains(wanted) {
            throw Failure("no stack named '\(wanted)'; this package has \(list.isEmpty ? "none" : list)")
        }
        guard let stack = wanted ?? names.first else {
            throw Failure("no executable target depends on KubeDSL; add one with a type that conforms to Stack")
        }
        guard wanted != nil || names.count == 1 else {
            throw Failure("several stacks, \(list); choose one with --stack NAME")
        }
        return stack
    }
}

extension Target {
    fileprivate var dependsOnKubeDSL: Bool {
        dependencies.contains { dependency in
            switch dependency {
            case .product(let product): product.name == "KubeDSL"
            case .target(let target): target.name == "KubeDSL"
            @unknown default: false
            }
        }
    }
}

/// What the user reads after `error: `.
private struct Failure: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
