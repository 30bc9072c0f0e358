/// A field → the statements that encode it.
struct EncodingSource {
    let field: ModelField

    var lines: [String] {
        switch field.presence {
        case .required, .optional:
            // A call takes an optional, and one made of a whole structure would be a copy of it.
            let isCopied = field.presence == .required && Self.encodesItself(field.type)
            if !isCopied, let method = Self.method(field.type) { return call(method) }
            guard field.presence == .optional else { return key + Self.value(property, field.type) }
            return Self.block("if let \(binding) {", key + Self.value(boundName, field.type))
        case .nullable:
            return key + Self.block("if let \(binding) {", Self.value(boundName, field.type)).dropLast()
                + ["} else {", "    encoder.null()", "}"]
        case .remainder:
            return Self.block(
                "for (key, value) in \(property) {", ["encoder.key(key)", "value.encode(into: &encoder)"])
        }
    }

    private var key: [String] { ["encoder.key(\(literal))"] }
    private var literal: String { SwiftName.literal(field.name) }

    // The parameter of the method hides a field of its name.
    private var isHidden: Bool { field.property == "encoder" }
    private var property: String { isHidden ? "self.encoder" : SwiftName.identifier(field.property) }
    private var boundName: String { isHidden ? "value" : property }
    private var binding: String { isHidden ? "value = \(property)" : property }

    private func call(_ method: String) -> [String] {
        let oneLine = "encoder.\(method)(\(property), for: \(literal))"
        // Twelve more spaces stand before it in the file.
        return oneLine.count + 12 <= 120
            ? [oneLine] : ["encoder.\(method)(", "    \(property),", "    for: \(literal))"]
    }

    /// The encoder's method for a whole field; `nil` for nested lists and maps, which take statements.
    private static func method(_ type: FieldType) -> String? {
        switch type {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .list(.string): "strings"
        case .list(.integer): "integers"
        case .list(.boolean): "booleans"
        case .list(let element): encodesItself(element) ? "values" : nil
        case .map(.string): "stringMap"
        case .map(.list(.string)): "stringsMap"
        case .map(let value): encodesItself(value) ? "valueMap" : nil
        default: "value"
        }
    }

    private static func encodesItself(_ type: FieldType) -> Bool {
        switch type {
        case .string, .integer, .number, .boolean, .list, .map: false
        default: true
        }
    }

    /// The statements that write one value.
    private static func value(_ name: String, _ type: FieldType) -> [String] {
        switch type {
        case .string: ["encoder.string(\(name))"]
        case .integer: ["encoder.integer(\(name))"]
        case .number: ["encoder.number(\(name))"]
        case .boolean: ["encoder.boolean(\(name))"]
        case .list(let element):
            ["encoder.beginSequence()"] + block("for value in \(name) {", value("value", element))
                + ["encoder.endSequence()"]
        case .map(let element):
            ["encoder.beginMapping()"]
                + block("for (key, value) in \(name) {", ["encoder.key(key)"] + value("value", element))
                + ["encoder.endMapping()"]
        default: ["\(name).encode(into: &encoder)"]
        }
    }

    private static func block(_ head: String, _ body: [String]) -> [String] {
        [head] + body.map { "    \($0)" } + ["}"]
    }
}
