/// How many pods a workload has: a number, or what an autoscaler makes of a range.
///
/// ```swift
/// replicas: environment(dev: 1, staging: 2, prod: .autoscaled(min: 2, max: 10, .cpu(70), .memory(80)))
/// ```
public enum Replicas: Sendable, ExpressibleByIntegerLiteral {
    case fixed(Int)
    case autoscaling(Autoscaling)

    public init(integerLiteral count: UInt32) { self = .fixed(Int(count)) }

    /// Between `min` and `max` pods, as many as keep every metric at its target. Renders a HorizontalPodAutoscaler,
    /// and no number of replicas in the workload: each apply would set it back.
    public static func autoscaled(
        min: Int, max: Int, _ metric: ScalingMetric, _ others: ScalingMetric...
    ) -> Replicas {
        .autoscaling(Autoscaling(min: min, max: max, metrics: [metric] + others))
    }

    package var fixedCount: Int? {
        switch self {
        case .fixed(let count): count
        case .autoscaling: nil
        }
    }
}
