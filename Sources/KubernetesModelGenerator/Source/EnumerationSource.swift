/// An enum of the model → its Swift declaration.
struct EnumerationSource {
    let enumeration: Enumeration
    /// The fields that take these values.
    let uses: [String]

    var lines: [String] {
        let cases = enumeration.values.map { value in
            let name = Enumeration.caseName(of: value)
            return "    case \(SwiftName.identifier(name))" + (name == value ? "" : " = \"\(value)\"")
        }
        let fields = uses.sorted().map { "`\($0)`" }.joined(separator: ", ")
        return Documentation.wrapped("The values of \(fields).")
            + ["public enum \(enumeration.name.name): String, ManifestEncodable {"] + cases + ["}"]
    }
}
