/// A field that an older version has and the pinned one lacks.
package struct RemovedField {
    package let type: TypeName
    package let field: String
    /// The first and the last minor version that have it.
    package let since: Int
    package let last: Int

    package init(type: TypeName, field: String, since: Int, last: Int) {
        self.type = type
        self.field = field
        self.since = since
        self.last = last
    }
}
