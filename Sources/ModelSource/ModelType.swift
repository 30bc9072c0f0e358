/// A generated struct.
package struct ModelType {
    package let name: TypeName
    package var fields: [ModelField]
    /// Group, version, kind and scope, when objects of this type can be applied by themselves.
    package let kind: ModelKind?
    /// The first minor version that has it; `nil` for the first one that was looked at.
    package let since: Int?
    /// Whether the copies of a value share its fields until one is written, so that to copy one is to count it.
    package let isShared: Bool

    package init(
        name: TypeName, fields: [ModelField], kind: ModelKind? = nil, since: Int? = nil, isShared: Bool = false
    ) {
        self.name = name
        self.fields = fields
        self.kind = kind
        self.since = since
        self.isShared = isShared
    }
}
