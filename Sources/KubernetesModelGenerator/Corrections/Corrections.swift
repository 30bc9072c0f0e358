/// What the schemas get wrong, leave out or cannot say, as data with a reason each.
///
/// A correction that matches nothing, or that the schema has caught up with, fails the generator.
struct Corrections {
    var definitions = Corrections.definitions
    var fields = Corrections.fields
    var enumerations = Corrections.coreEnumerations + Corrections.groupEnumerations
    var clusterScopedKinds = Corrections.clusterScopedKinds
    var fieldOrder = FieldOrder.parse(FieldOrderTable.text)
    var usualFields = FieldOrder.parse(UsualFields.text)

    /// Every correction: what the generator notes when it changes something, and its reason.
    var entries: [(key: String, because: String)] {
        definitions.map { ($0.definition, $0.because) }
            + fields.map { ($0.key, $0.because) }
            + enumerations.flatMap { correction in
                correction.qualifiedFields.map { ("values of \($0)", correction.because) }
            }
            + clusterScopedKinds.map { ("scope of \($0)", "the schema has no paths, hence no scope") }
            + fieldOrder.keys.map { ("order of \($0)", FieldOrderTable.because) }
            + usualFields.keys.map { ("usual fields of \($0)", UsualFields.because) }
    }
}
