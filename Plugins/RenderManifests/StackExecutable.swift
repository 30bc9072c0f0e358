import PackagePlugin

/// The executable of a package's stack, built.
///
/// Plugins cannot share a module: those beside this one have a link to this file.
struct StackExecutable {
    let name: String
    private let executable: BuiltExecutable

    /// What the user wrote behind the plugin's name, for the executable.
    private let arguments: [String]

    /// Takes `--stack NAME` from the arguments and builds that stack, or the only one.
    init(of package: Package, _ packageManager: PackageManager, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        let wanted = extractor.extractOption(named: "stack").last
        // What stands after "--" is not the plugin's.
        guard arguments.prefix(while: { $0 != "--" }).last != "--stack" else {
            throw Failure("--stack needs the name of a stack")
        }
        // All stacks have the same commands and options.
        let asksForHelp = arguments.contains("--help") || arguments.contains("-h")
        name = try Self.stack(named: wanted, orAny: asksForHelp, in: package)
        self.arguments = extractor.remainingArguments

        executable = try BuiltExecutable(name, packageManager)
    }

    /// Runs the command with the user's arguments; its standard output is the plugin's own.
    func run(_ command: String) throws -> (status: Int32, errors: String) {
        try executable.run([command] + arguments)
    }

    /// The executable product to run: the one whose target depends on KubeDSL.
    private static func stack(named wanted: String?, orAny: Bool, in package: Package) throws -> String {
        let stacks = package.products(ofType: ExecutableProduct.self).filter { $0.mainTarget.dependsOnKubeDSL }
        let names = stacks.map(\.name).sorted()
        let list = names.map { "'\($0)'" }.joined(separator: ", ")
        if let wanted, !names.contains(wanted) {
            throw Failure("no stack named '\(wanted)'; this package has \(list.isEmpty ? "none" : list)")
        }
        guard let stack = wanted ?? names.first else {
            throw Failure("no executable target depends on KubeDSL; add one with a type that conforms to Stack")
        }
        guard wanted != nil || orAny || names.count == 1 else {
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
