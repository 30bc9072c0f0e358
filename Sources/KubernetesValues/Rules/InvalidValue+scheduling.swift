extension InvalidValue {
    /// Why pods cannot be spread with this skew, or nil.
    package static func spreadSkew(_ skew: Int) -> InvalidValue? {
        guard skew < 1 else { return nil }
        return InvalidValue(
            rule: "invalid-spread-constraints", reason: "skew '\(skew)' must be at least 1",
            range: 0..<String(skew).utf8.count
        )
    }

    /// Why a preference for nodes or pods cannot have this weight, or nil.
    package static func affinityWeight(_ weight: Int) -> InvalidValue? {
        NumberGrammar(rule: "invalid-affinities", subject: "weight", range: 1...100).refusal(of: weight)
    }

    /// Why a PriorityClass of one's own cannot have this value, or nil: what is above is for the cluster's own pods.
    package static func priority(_ value: Int) -> InvalidValue? {
        guard value > 1_000_000_000 else { return nil }
        return InvalidValue(
            rule: "priority-value",
            reason: "priority '\(value)' must be at most 1000000000; what is above is for the cluster's own pods",
            range: 0..<String(value).utf8.count
        )
    }
}
