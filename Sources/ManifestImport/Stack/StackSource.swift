import KubeDSL
import KubernetesModel

/// Declarations → the files of a stack.
struct StackSource {
    static let header = "import KubeDSL\n"

    let options: ImportOptions
    let scope: StackScope
    /// The names of the manifests' files.
    let origins: [String]
    let declarations: [ImportedDeclaration]
    /// The names of the stack's properties that are taken.
    let names: NameSpace

    var files: [ImportedSource.File] {
        var names = names
        let shared = SharedLabels(declarations, stack: options.stackName, &names)
        var components: [(name: String, members: [[String]])] = []
        var places: [String: Int] = [:]
        for declaration in declarations {
            let members = shared.named(in: declaration).members
            guard !members.isEmpty else { continue }
            if let place = places[declaration.component] {
                components[place].members += members
            } else {
                places[declaration.component] = components.count
                let labels = declaration.component == options.stackName ? [] : shared.members[declaration.component]
                components.append((declaration.component, (labels ?? []) + members))
            }
        }
        var fileNames = NameSpace(reserved: [options.stackName], ignoringCase: true)
        return [file(options.stackName, stack(shared.members[options.stackName] ?? []))]
            + components.map { component, members in
                let body = members.joined(separator: [""])
                return file(
                    fileNames.take(component, "\(component)Component"),
                    ["extension \(options.stackName) {"] + body + ["}"])
            }
    }

    private func file(_ name: String, _ lines: [String]) -> ImportedSource.File {
        ImportedSource.File(
            name: "\(name).swift", text: "\(Self.header)\n" + lines.map { "\($0)\n" }.joined())
    }

    private func stack(_ shared: [[String]]) -> [String] {
        let writer = SourceWriter()
        let entries = declarations.flatMap { writer.lines($0.entry, indent: 2 * SourceWriter.step) }
        return ["/// Imported from \(origins.joined(separator: ", "))."] + (options.isExecutable ? ["@main"] : [])
            + ["struct \(options.stackName): Stack {"]
            + ["    @Environments enum Environment: String { \(environmentCase) }", ""]
            + ["    let environment: Environment", ""]
            + ["    var resources: [any Resource] {"] + entries + ["    }"] + labels
            + shared.flatMap { [""] + $0 } + ["}"]
    }

    private var environmentCase: String {
        let name = ImportedName.lowerCamel(options.environment, or: "environment")
        let value = name == options.environment ? "" : " = \(SwiftText.quoted(options.environment))"
        return "case \(ImportedName.declared(name))\(value)"
    }

    private var labels: [String] {
        guard scope.mustSayLabels(stackName: options.stackName) else { return [] }
        let others = scope.labels.others.map { SwiftEntry(key: $0.key, value: .text($0.value)) }
        let call = SwiftExpression.call(
            "Labels",
            [
                SwiftArgument("instance", .text(scope.labels.instance)),
                SwiftArgument("partOf", .text(scope.labels.partOf)),
            ] + (others.isEmpty ? [] : [SwiftArgument(nil, .dictionary(others))]))
        return ["", "    var labels: Labels {"] + SourceWriter().lines(call, indent: 2 * SourceWriter.step) + ["    }"]
    }
}
