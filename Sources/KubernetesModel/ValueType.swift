/// What a field of the model holds.
package indirect enum ValueType: Sendable, Hashable {
    case string, integer, number, boolean
    case quantity, intOrString
    /// Free-form JSON.
    case node
    /// A struct, described by ``TypeDescription``.
    case structure(String)
    /// A set of values, described by ``EnumerationDescription``.
    case enumeration(String)
    /// A type that is written by hand, and no table knows.
    case handWritten(String)
    case list(ValueType)
    case map(ValueType)

    private static let scalars: [Substring: ValueType] = [
        "string": .string, "integer": .integer, "number": .number, "boolean": .boolean, "quantity": .quantity,
        "intOrString": .intOrString, "node": .node,
    ]

    init(_ word: Substring) {
        if word.hasPrefix("[]") {
            self = .list(ValueType(word.dropFirst(2)))
        } else if word.hasPrefix("{}") {
            self = .map(ValueType(word.dropFirst(2)))
        } else if let scalar = Self.scalars[word] {
            self = scalar
        } else if EnumerationDescription.named(String(word)) != nil {
            self = .enumeration(String(word))
        } else {
            self = Self.handWrittenTypes.contains(word) ? .handWritten(String(word)) : .structure(String(word))
        }
    }

    private static let handWrittenTypes: Set<Substring> = [
        "ApiextensionsV1.JSONSchemaPropsOrArray", "ApiextensionsV1.JSONSchemaPropsOrBool",
        "ApiextensionsV1.JSONSchemaPropsOrStringArray",
    ]
}
