import ManifestReading

/// A structural schema → its shape.
///
/// `oneOf`, `anyOf`, `allOf` and `not` only restrict what the schema beside them says, so each field of a union is there,
/// and optional unless the schema itself requires it.
enum SchemaReader {
    static func shape(_ schema: SchemaNode) throws(ReadingError) -> Shape {
        guard schema.isMapping else { throw schema.error("a schema is a mapping with a 'type'") }
        if let reference = schema["$ref"] {
            throw reference.error("a definition's schema has no '$ref'; write out what it refers to")
        }
        if takesIntOrString(schema) { return isQuantity(schema) ? .quantity : .intOrString }
        if schema["x-kubernetes-embedded-resource"]?.isTrue == true { return .node }
        let keepsOthers = schema["x-kubernetes-preserve-unknown-fields"]?.isTrue == true
        guard let type = schema["type"] else {
            return schema["properties"] == nil ? .node : try object(schema, keepsOthers: keepsOthers)
        }
        switch type.text {
        case "string": return string(schema)
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array":
            guard let items = schema["items"] else { return .list(.node) }
            return .list(try shape(items))
        case "object": return try object(schema, keepsOthers: keepsOthers)
        default:
            throw type.error(
                "the 'type' of a schema is 'string', 'integer', 'number', 'boolean', 'array' or 'object'"
                    + (type.text.map { ", not '\($0)'" } ?? ""))
        }
    }

    private static func object(_ schema: SchemaNode, keepsOthers: Bool) throws(ReadingError) -> Shape {
        let values = schema["additionalProperties"]
        if let properties = schema["properties"], !properties.fields.isEmpty {
            var fields: [Shape.Field] = []
            let required = Set(schema["required"]?.texts ?? [])
            for (name, property) in properties.fields {
                fields.append(try FieldReader.field(name, property, isRequired: required.contains(name)))
            }
            let takesOthers = keepsOthers || values?.isMapping == true || values?.isTrue == true
            return .structure(FieldReader.sorted(fields), keepsOthers: takesOthers)
        }
        if let values, values.isMapping { return .map(try shape(values)) }
        if values?.isTrue == true { return .map(.node) }
        return keepsOthers ? .node : .structure([], keepsOthers: false)
    }

    private static func string(_ schema: SchemaNode) -> Shape {
        if isQuantity(schema) { return .quantity }
        // Two sets of values, when both the field and its type have one: what is in both of them is allowed.
        let sets = ([schema] + (schema["allOf"]?.items ?? [])).compactMap { $0["enum"] }
        guard let first = sets.first, sets.allSatisfy(\.isTexts) else { return .string }
        let values = first.texts.filter { value in sets.allSatisfy { $0.texts.contains(value) } }
        return values.isEmpty ? .string : .enumeration(distinct(values))
    }

    private static func distinct(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }

    private static func takesIntOrString(_ schema: SchemaNode) -> Bool {
        if schema["x-kubernetes-int-or-string"]?.isTrue == true { return true }
        guard schema["type"] == nil, let union = schema["anyOf"] ?? schema["oneOf"] else { return false }
        return Set(union.items.map { $0["type"]?.text }) == ["integer", "string"]
    }

    /// The pattern by which definitions say that a value is an amount.
    private static func isQuantity(_ schema: SchemaNode) -> Bool {
        schema["pattern"]?.text?.contains("([KMGTPE]i)|[numkMGTPE]") == true
    }
}
