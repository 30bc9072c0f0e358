/// A change to one field of the schema.
struct FieldCorrection {
    enum Change: Equatable {
        /// The initialiser asks for it.
        case required
        /// The Swift property has another name than the field.
        case named(String)
        /// Its elements are of another struct of the model, such as `CoreV1.PersistentVolumeClaimTemplate`.
        case holding(String)
    }

    /// Namespace, type and field, such as `CoreV1.Pod.spec`.
    let field: String
    let change: Change
    let because: String

    /// What the generator notes when the correction changes something.
    var key: String {
        switch change {
        case .required: "required \(field)"
        case .named: "name of \(field)"
        case .holding: "elements of \(field)"
        }
    }
}
