/// When a part of a template is there.
indirect enum TemplateCondition {
    /// The value at that place is `true`.
    case isTrue(Int)
    /// It is not null.
    case isSet(Int)
    /// It has entries.
    case isFilled(Int)
    /// None of them holds.
    case isNone([TemplateCondition])
}
