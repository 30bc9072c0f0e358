extension InvalidValue {
    private static let budgetRule = "blocked-eviction"

    /// Why a disruption budget with this bound would never let a pod go, or nil.
    package static func disruptionBudget(maxUnavailable: PodCount) -> InvalidValue? {
        if let refusal = maxUnavailable.refusal { return refusal }
        guard maxUnavailable.isNone else { return nil }
        let text = maxUnavailable.description
        return InvalidValue(
            rule: budgetRule,
            reason: "maxUnavailable \(text.quoted) allows no eviction, so nodes cannot be drained; allow at least 1",
            range: 0..<text.utf8.count
        )
    }

    /// Why a disruption budget with this bound would never let a pod go, or nil.
    package static func disruptionBudget(minAvailable: PodCount) -> InvalidValue? {
        if let refusal = minAvailable.refusal { return refusal }
        guard minAvailable == .percent(100) else { return nil }
        let text = minAvailable.description
        return InvalidValue(
            rule: budgetRule,
            reason: "minAvailable \(text.quoted) allows no eviction, so nodes cannot be drained; demand fewer",
            range: 0..<text.utf8.count
        )
    }
}
