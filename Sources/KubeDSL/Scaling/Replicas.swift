public import KubernetesModel

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
    ///
    /// - Parameter name: of the autoscaler. Default: the workload's.
    public static func autoscaled(
        min: Int, max: Int, _ metric: ScalingMetric, _ others: ScalingMetric..., name: String? = nil
    ) -> Replicas {
        .autoscaling(Autoscaling(min: min, max: max, metrics: [metric] + others, name: name))
    }

    /// How fast the autoscaler adds pods. A fixed number has no autoscaler, and stays what it is.
    ///
    /// ```swift
    /// .autoscaled(min: 2, max: 10, .cpu(70)).scaleUp(.pods(1, every: 30), stabilization: 30)
    /// ```
    /// - Parameters:
    ///   - policy: how many at most in how long.
    ///   - others: further limits.
    ///   - select: which of several limits holds. Default: the API's, the one that allows the most.
    ///   - window: how far back to look, so that a peak of a moment counts for nothing; at most an hour.
    ///     Default: the API's, not at all.
    public func scaleUp(
        _ policy: ScalingPolicy, _ others: ScalingPolicy..., select: AutoscalingV2.ScalingPolicySelect? = nil,
        stabilization window: Seconds? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Replicas {
        let rules = Self.rules([policy] + others, select, window)
        return scaling { $0.scaleUp = (rules, at: SourceLocation(file: file, line: line, column: column)) }
    }

    /// How fast the autoscaler takes pods away. A fixed number has no autoscaler, and stays what it is.
    ///
    /// - Parameters:
    ///   - policy: how many at most in how long.
    ///   - others: further limits.
    ///   - select: which of several limits holds; `.disabled` keeps all pods.
    ///     Default: the API's, the one that allows the most.
    ///   - window: how far back to look, so that a lull of a moment counts for nothing; at most an hour.
    ///     Default: the API's, 5 minutes.
    public func scaleDown(
        _ policy: ScalingPolicy, _ others: ScalingPolicy..., select: AutoscalingV2.ScalingPolicySelect? = nil,
        stabilization window: Seconds? = nil, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Replicas {
        let rules = Self.rules([policy] + others, select, window)
        return scaling { $0.scaleDown = (rules, at: SourceLocation(file: file, line: line, column: column)) }
    }

    private static func rules(
        _ policies: [ScalingPolicy], _ select: AutoscalingV2.ScalingPolicySelect?, _ window: Seconds?
    ) -> AutoscalingV2.HPAScalingRules {
        AutoscalingV2.HPAScalingRules(
            stabilizationWindowSeconds: window?.count, selectPolicy: select, policies: policies.map(\.lowered))
    }

    private func scaling(_ change: (inout Autoscaling) -> Void) -> Replicas {
        guard case .autoscaling(var autoscaling) = self else { return self }
        change(&autoscaling)
        return .autoscaling(autoscaling)
    }

    package var fixedCount: Int? {
        switch self {
        case .fixed(let count): count
        case .autoscaling: nil
        }
    }
}
