import ModelSource

/// The Swift properties of a type's fields, no two of which are the same.
struct PropertyNames {
    private var unique: UniqueNames
    private var properties: [String: String] = [:]

    /// Fields whose names can stay keep them; the others take what is left.
    init(of fields: [String], taken: Set<String>) {
        unique = UniqueNames(taken: taken)
        func isSpeakable(_ name: String) -> Bool { SwiftName.property(name) == name }
        for field in fields.filter(isSpeakable) + fields.filter({ !isSpeakable($0) }) {
            properties[field] = claim(SwiftName.property(field))
        }
    }

    subscript(field: String) -> String { properties[field] ?? field }

    /// The name, or one like it that is free.
    mutating func claim(_ name: String) -> String { unique.claim([name, name + "Field"]) }
}
