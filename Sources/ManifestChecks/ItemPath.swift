/// The path of a list's item, or of a field of it. It is put together only when it is asked for, which is for a finding.
struct ItemPath: Sendable {
    /// The path of what has the list.
    let owner: String
    let list: StaticString
    let index: Int
    /// Nil for the item itself.
    let field: StaticString?

    init(_ owner: String, _ list: StaticString, _ index: Int, _ field: StaticString? = nil) {
        self.owner = owner
        self.list = list
        self.index = index
        self.field = field
    }

    var text: String { "\(owner).\(list)[\(index)]" + (field.map { ".\($0)" } ?? "") }
}
