/// Why no model can be generated.
package enum GeneratorError: Error, CustomStringConvertible {
    case noSchema(String)
    case unknownReference(String, in: String)
    case unknownType(String?, field: String)
    case notAnIdentifier(String)
    case nameTaken(String)
    case staleCorrections([String])

    package var description: String {
        switch self {
        case .noSchema(let path): "no schema at '\(path)'; install kubernetes-validate"
        case .unknownReference(let definition, let type): "'\(type)' refers to '\(definition)', which the schema lacks"
        case .unknownType(let type, let field): "the field '\(field)' has the unknown type '\(type ?? "none")'"
        case .notAnIdentifier(let field): "the field '\(field)' is no Swift identifier; correct its name"
        case .nameTaken(let name): "the type name '\(name)' is taken"
        case .staleCorrections(let corrections):
            "corrections that match nothing or change nothing: " + corrections.joined(separator: ", ")
        }
    }
}
