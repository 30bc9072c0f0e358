/// A generated struct.
struct ModelType {
    let name: TypeName
    var fields: [ModelField]
    /// Group, version, kind and scope, when objects of this type can be applied by themselves.
    let kind: ModelKind?
    /// The first minor version that has it; `nil` for the first one that was looked at.
    let since: Int?
}
