extension InvalidValue {
    /// Why attempts of a probe would follow each other without a pause, or nil. Both in seconds.
    package static func probeTimeout(_ timeout: Int, period: Int) -> InvalidValue? {
        guard timeout >= period else { return nil }
        return InvalidValue(
            rule: "probe-timeout",
            reason: "timeout '\(timeout)' should be below the probe's period '\(period)'",
            range: 0..<String(timeout).utf8.count
        )
    }
}
