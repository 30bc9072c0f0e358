package import KubernetesModel

/// What an autoscaler keeps at its target.
public struct ScalingMetric: Sendable {
    package let lowered: AutoscalingV2.MetricSpec

    /// Average CPU use in percent of the pods' requests.
    public static func cpu(_ percent: Int) -> ScalingMetric { utilization("cpu", percent) }

    /// Average memory use in percent of the pods' requests.
    public static func memory(_ percent: Int) -> ScalingMetric { utilization("memory", percent) }

    private static func utilization(_ resource: String, _ percent: Int) -> ScalingMetric {
        let target = AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: percent)
        return ScalingMetric(
            lowered: AutoscalingV2.MetricSpec(
                type: .resource, resource: AutoscalingV2.ResourceMetricSource(name: resource, target: target)))
    }
}
