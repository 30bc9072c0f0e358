extension InvalidValue {
    /// Why a workload that keeps so many old revisions cannot be rolled back, or nil.
    package static func revisionHistory(_ limit: Int) -> InvalidValue? {
        guard limit == 0 else { return nil }
        return InvalidValue(
            rule: "discarded-revisions", reason: "revision history '0' leaves nothing to roll back to; keep at least 1",
            range: 0..<1)
    }
}
