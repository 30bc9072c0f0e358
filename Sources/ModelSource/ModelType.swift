/// A generated struct.
package struct ModelType {
    package let name: TypeName
    package var fields: [ModelField]
    /// Group, version, kind and scope, when objects of this type can be applied by themselves.
    package let kind: ModelKind?
    /// The first minor version that has it; `nil` for the first one that was looked at.
    package let since: Int?

    package init(name: TypeName, fields: [ModelField], kind: ModelKind? = nil, since: Int? = nil) {
        self.name = name
        self.fields = fields
        self.kind = kind
        self.since = since
    }
}
