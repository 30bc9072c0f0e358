/// Everything that is generated, in the model's own terms.
struct Model {
    var types: [TypeName: ModelType] = [:]
    var enumerations: [TypeName: Enumeration] = [:]
    /// Fields that left the API between the first version that was looked at and the pinned one.
    var removedFields: [RemovedField] = []

    var sortedTypes: [ModelType] { types.keys.sorted().compactMap { types[$0] } }
    var sortedEnumerations: [Enumeration] { enumerations.keys.sorted().compactMap { enumerations[$0] } }
    var namespaces: [String] { Set(([TypeName](types.keys) + enumerations.keys).map(\.namespace)).sorted() }
}
