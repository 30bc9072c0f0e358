/// A field of a type of the model.
package struct FieldDescription: Sendable {
    /// The API's name.
    package let name: String
    /// The Swift property's name, which the initialiser's label is, too.
    package let property: String
    package let isRequired: Bool
    package let type: ValueType

    /// - Parameter word: of the table: `name=property!:type`.
    init(_ word: Substring) {
        let colon = word.firstIndex(of: ":") ?? word.endIndex
        var names = word[..<colon]
        isRequired = names.hasSuffix("!")
        if isRequired { names.removeLast() }
        let parts = names.split(separator: "=").map(String.init)
        name = parts.first ?? ""
        property = parts.last ?? ""
        type = ValueType(word[colon...].dropFirst())
    }
}
