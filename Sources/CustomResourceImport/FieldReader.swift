import KubernetesModel
import ManifestReading
import ModelSource

/// The schema of a field → what is known of it beside its type.
enum FieldReader {
    static func field(
        _ name: String, _ schema: SchemaNode, isRequired: Bool
    ) throws(ReadingError) -> Shape.Field {
        // Where there is a default, the API fills in what is left out before it looks for what is required.
        let mustBeThere = isRequired && schema["default"] == nil
        let presence: ModelField.Presence =
            mustBeThere ? (schema["nullable"]?.isTrue == true ? .nullable : .required) : .optional
        return Shape.Field(
            name: name, shape: try SchemaReader.shape(schema), presence: presence, facts: facts(schema))
    }

    /// What must be given comes first, so that a call reads on from there; a name before all else.
    static func sorted(_ fields: [Shape.Field]) -> [Shape.Field] {
        let ranks = fields.enumerated().map { index, field in
            (isLater: field.presence == .optional, isUnnamed: field.name != "name", index: index)
        }
        let order = ranks.sorted { left, right in
            if left.isLater != right.isLater { return right.isLater }
            if left.isUnnamed != right.isUnnamed { return right.isUnnamed }
            return left.index < right.index
        }
        return order.map { fields[$0.index] }
    }

    private static func facts(_ schema: SchemaNode) -> [String] {
        var facts: [String] = []
        switch schema["format"]?.text ?? schema["additionalProperties"]?["format"]?.text {
        case "int32": facts.append("`int32`")
        case "int64": facts.append("`int64`")
        case "byte": facts.append("base64")
        case "date-time": facts.append("a point in time as RFC 3339 text")
        default: break
        }
        switch schema["x-kubernetes-list-type"]?.text {
        case "set": facts.append("a set")
        case "map":
            let keys = (schema["x-kubernetes-list-map-keys"]?.texts ?? []).map { "`\($0)`" }
            facts.append("one entry for each \(keys.joined(separator: " and "))")
        default: break
        }
        if schema["x-kubernetes-embedded-resource"]?.isTrue == true {
            facts.append("an object of its own, `ManifestNode(object)`")
        }
        if let value = schema["default"].flatMap(spelled) { facts.append("default `\(value)`") }
        return facts
    }

    /// A scalar as a comment can show it.
    private static func spelled(_ value: SchemaNode) -> String? {
        switch value.node {
        case .boolean(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text):
            text.utf8.count <= 40 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "`") }
                ? (text.isEmpty || text.contains(" ") ? SwiftName.literal(text) : text) : nil
        default: nil
        }
    }
}
