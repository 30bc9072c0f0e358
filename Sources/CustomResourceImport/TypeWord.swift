import ModelSource

/// What a field adds to the name of its type.
enum TypeWord {
    /// The word for the field's own type: `issuerRef` adds `IssuerRef`, `x-foo` adds `XFoo`.
    static func of(_ field: String) -> String {
        let words = SwiftName.words(of: field)
        return words.isEmpty ? "Field" : words.map { SwiftName.capitalised($0) }.joined()
    }

    /// The word for one item of the field: `policies` adds `Policy`.
    static func ofItem(_ field: String) -> String { singular(of(field)) }

    private static func singular(_ word: String) -> String {
        let lowercase = word.lowercased()
        let isPlural = lowercase.hasSuffix("s") && lowercase.count > 3 && word.last == "s"
        guard isPlural, !["ss", "us", "is", "series"].contains(where: lowercase.hasSuffix) else { return word }
        if lowercase.hasSuffix("ies"), lowercase.count > 5, !lowercase.hasSuffix("ookies") {
            return word.dropLast(3) + "y"
        }
        return String(
            ["sses", "shes", "tches", "xes"].contains(where: lowercase.hasSuffix) ? word.dropLast(2) : word.dropLast())
    }
}
