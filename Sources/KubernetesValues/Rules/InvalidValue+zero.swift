extension InvalidValue {
    /// Why a number that counts something must not be zero, or nil. The types refuse what is below.
    ///
    /// - Parameter subject: what the number is, as its message names it: `period`.
    package static func zero(_ count: Int, _ subject: String) -> InvalidValue? {
        guard count == 0 else { return nil }
        return InvalidValue(rule: "zero", reason: "\(subject) '0' must be at least 1", range: 0..<1)
    }
}
