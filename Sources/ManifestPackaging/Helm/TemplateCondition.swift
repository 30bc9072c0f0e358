/// When a part of a template is there.
indirect enum TemplateCondition {
    /// The value at that place is `true`.
    case isTrue(Int)
    /// It is `false`.
    case isFalse(Int)
    /// It is not null.
    case isSet(Int)
    /// It has entries.
    case isFilled(Int)
    /// All of them hold.
    case isAll([TemplateCondition])
    /// None of them holds.
    case isNone([TemplateCondition])
}
