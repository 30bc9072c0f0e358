/// An enum of the model → its Swift declaration.
struct EnumerationSource {
    let enumeration: Enumeration
    /// The fields that take these values.
    let uses: [String]
    let access: AccessLevel

    var lines: [String] {
        let cases = enumeration.cases.map { name, value in
            "    case \(SwiftName.identifier(name))" + (name == value ? "" : " = \(SwiftName.literal(value))")
        }
        let fields = uses.sorted().map { "`\($0)`" }.joined(separator: ", ")
        return Documentation.wrapped("The values of \(fields).")
            + ["\(access.prefix)enum \(enumeration.name.name): String, ManifestEncodable {"] + cases + ["}"]
    }
}
