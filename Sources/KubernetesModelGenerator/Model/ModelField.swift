/// A field of a generated struct.
struct ModelField {
    /// The API's name.
    let name: String
    /// The Swift property's name.
    let property: String
    let type: FieldType
    let isRequired: Bool
    /// What the Swift type does not say: format, and how a list's entries are told apart.
    let facts: [String]
    /// The first minor version that has it; `nil` for the first one that was looked at, or as old as its type.
    let since: Int?
    /// Kept outside the struct, because it is large or recursive.
    var isIndirect = false
}
