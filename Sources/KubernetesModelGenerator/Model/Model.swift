/// Everything that is generated, in the model's own terms.
struct Model {
    var types: [TypeName: ModelType] = [:]
    var enumerations: [TypeName: Enumeration] = [:]
    /// Types and fields that left the API between the first version that was looked at and the pinned one.
    var removedFields: [RemovedField] = []

    var sortedTypes: [ModelType] { types.keys.sorted().compactMap { types[$0] } }
    var sortedEnumerations: [Enumeration] { enumerations.keys.sorted().compactMap { enumerations[$0] } }
    var namespaces: [String] { Set(([TypeName](types.keys) + enumerations.keys).map(\.namespace)).sorted() }
}

/// A field that an older version has and the pinned one lacks.
struct RemovedField {
    let type: TypeName
    let field: String
    /// The first and the last minor version that have it.
    let since: Int
    let last: Int
}
