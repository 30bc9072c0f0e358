import ModelSource

/// Types, their fields and their sets of values → the table that is parsed when something goes through a tree by type.
struct TypeTableSource {
    let model: Model

    var lines: [String] {
        ["/// What the types of the model are made of, for whoever only has a tree."]
            + ["enum TypeTable {"]
            + table(
                "structures", of: structures,
                "A type, `version/Kind` if it is one, and its fields in their order: name, `=property` where it "
                    + "differs, `!` where it is required, type.")
            + [""]
            + table(
                "enumerations", of: enumerations, "A set of values, each with the name of its case where it differs.")
            + ["}"]
    }

    private func table(_ name: String, of entries: [String], _ documentation: String) -> [String] {
        Documentation.wrapped(documentation).map { "    \($0)" }
            + ["    static let \(name) = \"\"\""] + entries.map { "        \($0)" } + ["        \"\"\""]
    }

    private var structures: [String] {
        model.sortedTypes.map { type in
            let kind = type.kind.map { ["\($0.apiVersion)/\($0.kind)"] } ?? []
            let fields = type.fields.map { field in
                let property = field.property == field.name ? "" : "=\(field.property)"
                return "\(field.name)\(property)\(field.isRequired ? "!" : ""):\(word(for: field.type))"
            }
            return ([type.name.description] + kind + fields).joined(separator: " ")
        }
    }

    private var enumerations: [String] {
        model.sortedEnumerations.map { enumeration in
            let values = enumeration.values.map { value in
                let name = Enumeration.caseName(of: value)
                return name == value ? value : "\(value)=\(name)"
            }
            return ([enumeration.name.description] + values).joined(separator: " ")
        }
    }

    /// `[]` before what is a list of them, `{}` before what is a map.
    private func word(for type: FieldType) -> String {
        switch type {
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .quantity: "quantity"
        case .intOrString: "intOrString"
        case .node: "node"
        case .structure(let name), .enumeration(let name): name.description
        case .handWritten(let name): name
        case .list(let element): "[]" + word(for: element)
        case .map(let value): "{}" + word(for: value)
        }
    }
}
