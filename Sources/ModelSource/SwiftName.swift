/// How names of the API are spelled in Swift.
package enum SwiftName {
    private static let keywords: Set<String> = [
        "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit",
        "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
        "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
        "protocol", "public", "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super",
        "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// The name as a declaration or an expression of its own needs it.
    package static func identifier(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The name as the label of a parameter needs it.
    package static func label(_ name: String) -> String {
        ["inout", "var", "let"].contains(name) ? "`\(name)`" : name
    }

    /// The name as it stands behind a dot.
    package static func member(_ name: String) -> String { name == "init" ? "`init`" : name }

    /// A property for a field that may have any name: `foo-bar` is `fooBar`, `$ref` is `ref`, `3d` is `_3d`.
    package static func property(_ field: String) -> String {
        let isIdentifier = field.allSatisfy { isWordCharacter($0) || $0 == "_" } && field.contains { $0 != "_" }
        let name = isIdentifier && field.first?.isNumber == false ? field : joined(words(of: field))
        // What `self.` and a type's name are followed by with a meaning of their own.
        let hasMeaning = ["", "self", "Self", "Type", "Protocol"].contains(name)
        return hasMeaning ? name + (name.isEmpty ? "field" : "Field") : name
    }

    /// What lies between characters that no identifier has: `foo-bar.baz` is `foo`, `bar`, `baz`.
    package static func words(of text: String) -> [String] {
        text.split { !isWordCharacter($0) }.map(String.init)
    }

    /// The words as one identifier, the first one as it is.
    package static func joined(_ words: [String]) -> String {
        var name = ""
        for word in words {
            let isNumberAfterNumber = name.last?.isNumber == true && word.first?.isNumber == true
            name += name.isEmpty ? word : (isNumberAfterNumber ? "_" : "") + capitalised(word)
        }
        return name.first?.isNumber == true ? "_" + name : name
    }

    package static func capitalised(_ word: some StringProtocol) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    private static func isWordCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }

    /// The text as a literal.
    package static func literal(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: "\\u{\(String(scalar.value, radix: 16))}"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }

    /// The type as it is spelled inside `namespace`.
    package static func type(_ type: FieldType, in namespace: String) -> String {
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
}
