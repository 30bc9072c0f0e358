import ModelSource

/// A definition of the schema that becomes no generated struct.
struct DefinitionCorrection: Sendable {
    enum Change: Sendable {
        /// Not in the model at all.
        case omitted
        /// A type that is written by hand, or one of the standard library.
        case replaced(by: FieldType)
    }

    /// The definition's key in the schema.
    let definition: String
    let change: Change
    let because: String
}
