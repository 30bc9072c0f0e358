extension InvalidValue {
    /// Why a rolling update cannot start with these bounds, or nil: it may neither remove a pod nor add one.
    package static func rollout(unavailable: PodCount, surge: PodCount) -> InvalidValue? {
        if let refusal = unavailable.refusal { return refusal }
        guard unavailable.isNone, surge.isNone else { return nil }
        let text = unavailable.description
        return InvalidValue(
            rule: "stuck-rollout",
            reason: "unavailable \(text.quoted) and surge \(surge.description.quoted) leave an update no way to start; "
                + "allow one of them",
            range: 0..<text.utf8.count
        )
    }

    /// Why a rollout would fail before its first pod counts as available, or nil. Both in seconds.
    package static func progressDeadline(_ deadline: Int, minReady: Int) -> InvalidValue? {
        guard deadline <= minReady else { return nil }
        return InvalidValue(
            rule: "progress-deadline",
            reason: "progress deadline '\(deadline)' must be above the '\(minReady)' seconds that a pod must be ready",
            range: 0..<String(deadline).utf8.count
        )
    }
}
