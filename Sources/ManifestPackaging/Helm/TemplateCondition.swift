/// When a part of a template is there.
enum TemplateCondition {
    /// The value at that place is `true`.
    case isTrue(Int)
    /// It is not null.
    case isSet(Int)
    /// It has entries.
    case isFilled(Int)
}
