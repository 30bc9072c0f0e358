/// A field that an older version has and the pinned one lacks.
struct RemovedField {
    let type: TypeName
    let field: String
    /// The first and the last minor version that have it.
    let since: Int
    let last: Int
}
