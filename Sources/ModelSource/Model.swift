/// Everything that is generated, in the model's own terms.
package struct Model {
    package var types: [TypeName: ModelType] = [:]
    package var enumerations: [TypeName: Enumeration] = [:]
    /// Fields that left the API between the first version that was looked at and the pinned one.
    package var removedFields: [RemovedField] = []

    package init() {}

    package var sortedTypes: [ModelType] { types.keys.sorted().compactMap { types[$0] } }
    package var sortedEnumerations: [Enumeration] { enumerations.keys.sorted().compactMap { enumerations[$0] } }
    package var namespaces: [String] { Set(([TypeName](types.keys) + enumerations.keys).map(\.namespace)).sorted() }
}
