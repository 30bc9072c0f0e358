extension InvalidValue {
    /// Why an autoscaler cannot keep to this range, or nil when it can. The range is that of the number to blame.
    package static func replicaRange(min: Int, max: Int) -> InvalidValue? {
        if min < 1 || max < 1 {
            let bound = min < 1 ? ("min", min) : ("max", max)
            return InvalidValue(
                rule: "replica-range",
                reason: "\(bound.0) '\(bound.1)' must be at least 1 for the autoscaler to have a pod to measure",
                range: 0..<String(bound.1).utf8.count
            )
        }
        guard min > max else { return nil }
        return InvalidValue(
            rule: "replica-range", reason: "min '\(min)' must not be above max '\(max)'",
            range: 0..<String(min).utf8.count
        )
    }

    /// Why an autoscaler is of no use with this range, or nil: between equal bounds it never scales.
    package static func idleAutoscaler(min: Int, max: Int) -> InvalidValue? {
        guard min == max else { return nil }
        return InvalidValue(
            rule: "idle-autoscaler",
            reason: "min and max are both '\(min)', so nothing ever scales; write the number of replicas",
            range: 0..<String(max).utf8.count,
            replacement: String(min)
        )
    }
}
