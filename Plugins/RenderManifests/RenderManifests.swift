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
        process.executableURL = executable.url
        process.arguments = ["render"] + extractor.remainingArguments
        try process.run()
        process.waitUntilExit()
        // Not an error of ours: the stack has said what is wrong.
        guard process.terminationStatus == 0 else { exit(process.terminationStatus) }
    }

    /// The executable product to run: the one whose target depends on KubeDSL.
    private func stack(named wanted: String?, in package: Package) throws -> String {
        let stacks = package.products(ofType: ExecutableProduct.self).filter { $0.mainTarget.dependsOnKubeDSL }
        let names = stacks.map(\.name).sorted()
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        if let wanted {
            guard names.contains(wanted) else {
                throw Failure("no stack named '\(wanted)'; this package has \(list.isEmpty ? "none" : list)")
            }
            return wanted
        }
        guard let only = names.first else {
            throw Failure("no executable target depends on KubeDSL; add one with a type that conforms to Stack")
        }
        guard names.count == 1 else { throw Failure("several stacks, \(list); choose one with --stack NAME") }
        return only
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
