/// A generated struct.
struct ModelType {
    let name: TypeName
    var fields: [ModelField]
    /// Group, version, kind and scope, when objects of this type can be applied by themselves.
    let kind: ModelKind?
    /// The first minor version that has it; `nil` for the first one that was looked at.
    let since: Int?
}

/// What makes a type a kind.
struct ModelKind {
    let apiVersion: String
    let kind: String
    let group: String
    let version: String
    let isNamespaced: Bool
}
