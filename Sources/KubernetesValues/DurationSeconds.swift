/// A length of time in whole seconds, zero or more; written as in Go: `30s`, `5m`, `1h30m`.
///
/// [Probes](https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/#configure-probes)
public struct DurationSeconds: CheckedValue, Comparable {
    /// The length in seconds.
    public let seconds: Int64

    /// Seconds.
    public static func seconds(_ count: UInt) -> DurationSeconds { DurationSeconds(count, times: 1) }
    /// Minutes.
    public static func minutes(_ count: UInt) -> DurationSeconds { DurationSeconds(count, times: 60) }
    /// Hours.
    public static func hours(_ count: UInt) -> DurationSeconds { DurationSeconds(count, times: 3600) }

    private init(_ count: UInt, times unit: UInt64) {
        let longest = GoDuration.maximumNanoseconds / GoDuration.nanosecondsPerSecond
        seconds = Int64(min(UInt64(count).multipliedSaturating(by: unit), longest))
    }

    /// Reads `30s`, `5m`, `1h30m`; refuses a bare number, a negative length and a part of a second.
    public init(_ text: String) throws(InvalidValue) {
        let duration = try GoDuration(text)
        guard duration.nanoseconds.isMultiple(of: GoDuration.nanosecondsPerSecond) else {
            throw InvalidValue(
                rule: GoDuration.rule, reason: "duration \(text.quoted) must be a whole number of seconds",
                range: 0..<text.utf8.count
            )
        }
        seconds = Int64(duration.nanoseconds / GoDuration.nanosecondsPerSecond)
    }

    /// Hours, minutes and seconds, those that are zero left out: `1h30m`, `0s`.
    public var description: String {
        let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")].filter { $0.0 > 0 }
        return parts.isEmpty ? "0s" : parts.map { "\($0.0)\($0.1)" }.joined()
    }

    /// By length.
    public static func < (left: Self, right: Self) -> Bool { left.seconds < right.seconds }
}
