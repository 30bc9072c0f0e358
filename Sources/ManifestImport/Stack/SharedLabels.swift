import KubernetesModel

/// Labels that several objects of the model repeat → a property for each such set of labels.
struct SharedLabels {
    private struct Use {
        var count = 0
        var components: Set<String> = []
        var isSelector = true
    }

    private let names: [OrderedTexts: String]
    /// By the component that they belong to, line by line; those of several belong to the stack itself.
    let members: [String: [[String]]]

    /// - Parameter stack: the name of the component that the stack itself is.
    init(_ declarations: [ImportedDeclaration], stack: String, _ taken: inout NameSpace) {
        var uses: [OrderedTexts: Use] = [:]
        var order: [OrderedTexts] = []
        for declaration in declarations where declaration.isOfModel {
            _ = declaration.property?.value.mapArguments { argument in
                guard let labels = OrderedTexts(argument) else { return argument }
                if uses[labels] == nil { order.append(labels) }
                uses[labels, default: Use()].count += 1
                uses[labels]?.components.insert(declaration.component)
                if argument.label == "labels" { uses[labels]?.isSelector = false }
                return argument
            }
        }
        var names: [OrderedTexts: String] = [:]
        var members: [String: [[String]]] = [:]
        for labels in order {
            guard let use = uses[labels], use.count > 1 else { continue }
            let component = use.components.count == 1 ? use.components.first ?? stack : stack
            let owner = component == stack ? "common" : ImportedName.lowerCamel(component, or: "common")
            let name = taken.take("\(owner)\(use.isSelector ? "Selector" : "Labels")")
            names[labels] = name
            let pad = String(repeating: " ", count: SourceWriter.step)
            let body = SourceWriter().lines(labels.literal, indent: 2 * SourceWriter.step)
            members[component, default: []].append(
                ["\(pad)var \(name): OrderedMap<String> {"] + body + ["\(pad)}"])
        }
        self.names = names
        self.members = members
    }

    /// The declaration with the properties' names in the place of their labels.
    func named(in declaration: ImportedDeclaration) -> ImportedDeclaration {
        guard declaration.isOfModel, !names.isEmpty, let value = declaration.property?.value else {
            return declaration
        }
        var copy = declaration
        copy.property?.value = value.mapArguments { argument in
            guard let name = OrderedTexts(argument).flatMap({ names[$0] }) else { return argument }
            return SwiftArgument(argument.label, .token(name))
        }
        return copy
    }
}

/// The labels of an argument, as they are compared.
private struct OrderedTexts: Hashable {
    private let keys: [String]
    private let values: [String]

    /// Nil for an argument that is not labels.
    init?(_ argument: SwiftArgument) {
        guard let label = argument.label, ["labels", "matchLabels", "selector"].contains(label),
            case .dictionary(let entries) = argument.value, !entries.isEmpty
        else { return nil }
        let values = entries.compactMap { entry -> String? in
            if case .text(let text) = entry.value { text } else { nil }
        }
        guard values.count == entries.count else { return nil }
        keys = entries.map(\.key)
        self.values = values
    }

    var literal: SwiftExpression {
        .dictionary(zip(keys, values).map { SwiftEntry(key: $0, value: .text($1)) })
    }
}
