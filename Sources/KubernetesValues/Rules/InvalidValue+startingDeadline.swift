extension InvalidValue {
    /// Why a CronJob that may start only so late may never start, or nil: its controller looks every ten seconds.
    package static func startingDeadline(_ seconds: Int) -> InvalidValue? {
        guard (0..<10).contains(seconds) else { return nil }
        let text = String(seconds)
        return InvalidValue(
            rule: "short-starting-deadlines",
            reason: "a start at most \(text.quoted) seconds late may never happen, "
                + "for the controller looks every ten seconds; allow 10 or more",
            range: 0..<text.utf8.count)
    }
}
