package import KubernetesModel

/// How many pods an autoscaler may add or take away in how long.
public struct ScalingPolicy: Sendable {
    package let lowered: AutoscalingV2.HPAScalingPolicy

    /// So many pods in each period.
    ///
    /// - Parameter period: at most 30 minutes.
    public static func pods(_ count: Int, every period: Seconds) -> ScalingPolicy {
        ScalingPolicy(
            lowered: AutoscalingV2.HPAScalingPolicy(type: .pods, value: count, periodSeconds: period.count))
    }

    /// A share, in percent, of the pods that there are in each period.
    ///
    /// - Parameter period: at most 30 minutes.
    public static func percent(_ percent: Int, every period: Seconds) -> ScalingPolicy {
        ScalingPolicy(
            lowered: AutoscalingV2.HPAScalingPolicy(type: .percent, value: percent, periodSeconds: period.count))
    }
}
