/// How names of the API are spelled in Swift.
enum SwiftName {
    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import",
        "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol",
        "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw",
        "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// The name as a declaration or an expression of its own needs it.
    static func identifier(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The type as it is spelled inside `namespace`.
    static func type(_ type: FieldType, in namespace: String) -> String {
        switch type {
        case .string: "String"
        case .integer: "Int"
        case .number: "Double"
        case .boolean: "Bool"
        case .quantity: "Quantity"
        case .intOrString: "IntOrString"
        case .node: "ManifestNode"
        case .structure(let name), .enumeration(let name): name.spelled(in: namespace)
        case .handWritten(let name): TypeName(qualified: name).spelled(in: namespace)
        case .list(let element): "[\(self.type(element, in: namespace))]"
        case .map(let value): "OrderedMap<\(self.type(value, in: namespace))>"
        }
    }

    /// The encoder's method for a field of this type.
    static func encoderMethod(_ type: FieldType) -> String {
        switch type {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .list(.string): "strings"
        case .list(.integer): "integers"
        case .list(.boolean): "booleans"
        case .list: "values"
        case .map(.string): "stringMap"
        case .map(.list(.string)): "stringsMap"
        case .map: "valueMap"
        default: "value"
        }
    }
}
