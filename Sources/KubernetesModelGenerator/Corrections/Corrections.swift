/// What the schemas get wrong, leave out or cannot say, as data with a reason each.
///
/// A correction that matches nothing, or that the schema has caught up with, fails the generator.
struct Corrections {
    var definitions = Corrections.definitions
    var fields = Corrections.fields
    var enumerations = Corrections.coreEnumerations + Corrections.groupEnumerations
    var clusterScopedKinds = Corrections.clusterScopedKinds
    var fieldOrder = FieldOrder.parse(FieldOrderTable.text)
}
