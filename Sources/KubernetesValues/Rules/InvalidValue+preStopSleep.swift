extension InvalidValue {
    /// Why a container that waits so long before it stops is killed before it has stopped, or nil. Both in seconds.
    package static func preStopSleep(_ pause: Int, gracePeriod: Int) -> InvalidValue? {
        guard pause >= gracePeriod else { return nil }
        return InvalidValue(
            rule: "long-pre-stop-hooks",
            reason: "a sleep of '\(pause)' seconds before the stop takes all of the grace period of '\(gracePeriod)'; "
                + "sleep less, or raise it",
            range: 0..<String(pause).utf8.count
        )
    }
}
