/// A field of a mapping or an item of a sequence.
struct TemplateEntry {
    /// Empty for an item.
    var key = ""
    let node: TemplateNode
    var condition: TemplateCondition?

    /// Whether it is the same in all environments.
    var isLiteral: Bool { if case .literal = node { condition == nil } else { false } }
}
