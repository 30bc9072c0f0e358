import ModelSource

/// The schema of a field → its Swift type.
struct FieldTypeReader {
    let schema: Schema
    let changes: [String: DefinitionCorrection.Change]

    /// The type, and the replaced definition that it stands for, if any.
    func read(_ property: Property, path: String) throws -> (type: FieldType, replaced: String?) {
        if let reference = property.reference { return try read(reference: reference, path: path) }
        switch property.type {
        case "string": return (.string, nil)
        case "integer": return (.integer, nil)
        case "number": return (.number, nil)
        case "boolean": return (.boolean, nil)
        case "array":
            guard let items = property.items else { return (.list(.node), nil) }
            let element = try read(items, path: path)
            return (.list(element.type), element.replaced)
        case "object":
            guard let values = property.additionalProperties else { return (.node, nil) }
            let value = try read(values, path: path)
            return (.map(value.type), value.replaced)
        default: throw GeneratorError.unknownType(property.type, field: path)
        }
    }

    private func read(reference: String, path: String) throws -> (type: FieldType, replaced: String?) {
        if case .replaced(let type) = changes[reference] { return (type, reference) }
        guard schema.definitions[reference] != nil else {
            throw GeneratorError.unknownReference(reference, in: path)
        }
        return (.structure(TypeName(definition: reference)), nil)
    }
}
