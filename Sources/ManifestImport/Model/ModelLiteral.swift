import KubernetesModel

/// A tree and its type → the initialisers that make a value which encodes to that tree.
struct ModelLiteral {
    /// The keys of ConfigMaps and Secrets that have a name in Swift.
    let keys: KeyNames

    func expression(_ node: ManifestNode, as type: ValueType, at path: String) throws(Misfit) -> SwiftExpression {
        switch (type, node) {
        case (.string, .string(let text)), (.quantity, .string(let text)), (.intOrString, .string(let text)):
            return .text(text)
        case (.integer, .integer(let number)), (.intOrString, .integer(let number)), (.number, .integer(let number)):
            return .token("\(number)")
        case (.number, .number(let number)) where number.isFinite: return .token("\(number)")
        case (.boolean, .boolean(let value)): return .token("\(value)")
        case (.node, _): return try RawLiteral.expression(node, at: path)
        case (.enumeration(let name), .string(let value)):
            guard let member = EnumerationDescription.named(name)?.cases[value] else {
                throw Misfit("'\(value)' is no \(name)", at: path)
            }
            return .token(".\(member)")
        case (.structure(let name), .mapping(let fields)): return try structure(fields, name, at: path)
        case (.handWritten(let name), _): return try handWritten(node, name, at: path)
        case (.list(let element), .sequence(let items)):
            var elements: [SwiftExpression] = []
            for (index, item) in items.enumerated() {
                elements.append(try expression(item, as: element, at: "\(path)[\(index)]"))
            }
            return .array(elements)
        case (.map(let value), .mapping(let fields)):
            var entries: [SwiftEntry] = []
            for (key, field) in fields {
                entries.append(SwiftEntry(key: key, value: try expression(field, as: value, at: "\(path)[\(key)]")))
            }
            return .dictionary(entries)
        default: throw Misfit("the API wants \(type.noun) here", at: path)
        }
    }

    /// - Parameter skipping: the names of fields that stand elsewhere.
    func structure(
        _ fields: OrderedMap<ManifestNode>, _ name: String, at path: String, skipping: Set<String> = []
    ) throws(Misfit) -> SwiftExpression {
        guard let type = TypeDescription.named(name) else { throw Misfit("'\(name)' is no type", at: path) }
        for key in fields.keys where type.field(key) == nil && !skipping.contains(key) {
            throw Misfit("the API has no field '\(key)' here", at: path.isEmpty ? key : "\(path).\(key)")
        }
        var arguments: [SwiftArgument] = []
        for field in type.fields {
            let fieldPath = path.isEmpty ? field.name : "\(path).\(field.name)"
            if let value = fields[field.name] {
                // A closure, such as that of '??', would forget the error's type.
                let spelled =
                    if let named = keys.expression(field, of: name, in: fields) {
                        named
                    } else {
                        try expression(value, as: field.type, at: fieldPath)
                    }
                arguments.append(SwiftArgument(field.property, spelled))
            } else if field.isRequired {
                throw Misfit("'\(field.name)' is missing", at: fieldPath)
            }
        }
        return .call(name, arguments)
    }

    private func handWritten(_ node: ManifestNode, _ name: String, at path: String) throws(Misfit) -> SwiftExpression {
        let schema = ValueType.structure("ApiextensionsV1.JSONSchemaProps")
        switch (name, node) {
        case (_, .mapping): return .call(".schema", SwiftArgument(nil, try expression(node, as: schema, at: path)))
        case ("ApiextensionsV1.JSONSchemaPropsOrBool", .boolean(let value)):
            return .call(".allowed", SwiftArgument(nil, .token("\(value)")))
        case ("ApiextensionsV1.JSONSchemaPropsOrArray", .sequence):
            return .call(".schemas", SwiftArgument(nil, try expression(node, as: .list(schema), at: path)))
        case ("ApiextensionsV1.JSONSchemaPropsOrStringArray", .sequence):
            return .call(".fields", SwiftArgument(nil, try expression(node, as: .list(.string), at: path)))
        default: throw Misfit("the API wants a schema here", at: path)
        }
    }
}

extension ValueType {
    /// What a message calls it.
    fileprivate var noun: String {
        switch self {
        case .string: "text"
        case .integer: "a whole number"
        case .number: "a number"
        case .boolean: "true or false"
        case .quantity: "an amount"
        case .intOrString: "a number or text"
        case .enumeration(let name): "one of \(name)"
        case .list: "a sequence"
        case .node: "a value"
        case .structure, .handWritten, .map: "a mapping"
        }
    }
}
