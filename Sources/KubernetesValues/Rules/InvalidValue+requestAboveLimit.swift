extension InvalidValue {
    /// Why a container must not request so much of a resource, or nil when it may use as much.
    ///
    /// The range is that of the request's canonical text.
    package static func requestAboveLimit<Amount: CheckedValue & Comparable>(
        _ request: Amount, limit: Amount
    ) -> InvalidValue? {
        guard request > limit else { return nil }
        let text = request.description
        return InvalidValue(
            rule: "requests-above-limits",
            reason: "request \(text.quoted) must not be above limit \(limit.description.quoted)",
            range: 0..<text.utf8.count
        )
    }
}
