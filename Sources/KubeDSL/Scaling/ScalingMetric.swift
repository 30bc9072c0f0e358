public import KubernetesModel
public import KubernetesValues

/// What an autoscaler keeps at its target.
public struct ScalingMetric: Sendable {
    package let lowered: AutoscalingV2.MetricSpec

    /// Average CPU use in percent of the pods' requests, or of one container's.
    public static func cpu(_ percent: Int, of container: String? = nil) -> ScalingMetric {
        resource("cpu", AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: percent), container)
    }

    /// Average memory use in percent of the pods' requests, or of one container's.
    public static func memory(_ percent: Int, of container: String? = nil) -> ScalingMetric {
        resource("memory", AutoscalingV2.MetricTarget(type: .utilization, averageUtilization: percent), container)
    }

    /// Average CPU use of the pods, or of one container.
    public static func cpu(average: CPUQuantity, of container: String? = nil) -> ScalingMetric {
        resource("cpu", .average(Quantity(average.description)), container)
    }

    /// Average memory use of the pods, or of one container.
    public static func memory(average: MemoryQuantity, of container: String? = nil) -> ScalingMetric {
        resource("memory", .average(Quantity(average.description)), container)
    }

    /// The average over the pods of what they measure themselves, such as requests in a second.
    ///
    /// - Parameter labels: which series of the metric. Default: all.
    public static func pods(
        _ metric: String, average: Quantity, labels: OrderedMap<String> = [:]
    ) -> ScalingMetric {
        ScalingMetric(
            lowered: AutoscalingV2.MetricSpec(
                type: .pods,
                pods: AutoscalingV2.PodsMetricSource(metric: .named(metric, labels), target: .average(average))))
    }

    /// What one other object of the namespace measures, such as the requests of an Ingress.
    ///
    /// ```swift
    /// .object("requests-per-second", of: NetworkingV1.Ingress.self, named: "todo-app", value: 2000)
    /// ```
    /// - Parameter labels: which series of the metric. Default: all.
    public static func object(
        _ metric: String, of kind: (some KubernetesKind).Type, named name: String, value: Quantity,
        labels: OrderedMap<String> = [:]
    ) -> ScalingMetric {
        let object = AutoscalingV2.CrossVersionObjectReference(
            kind: kind.groupVersionKind.kind, name: name, apiVersion: kind.groupVersionKind.apiVersion)
        return ScalingMetric(
            lowered: AutoscalingV2.MetricSpec(
                type: .object,
                object: AutoscalingV2.ObjectMetricSource(
                    describedObject: object, target: AutoscalingV2.MetricTarget(type: .value, value: value),
                    metric: .named(metric, labels))))
    }

    /// What something outside of the cluster measures, such as the length of a queue.
    ///
    /// - Parameter labels: which series of the metric. Default: all.
    public static func external(
        _ metric: String, value: Quantity, labels: OrderedMap<String> = [:]
    ) -> ScalingMetric {
        external(.named(metric, labels), AutoscalingV2.MetricTarget(type: .value, value: value))
    }

    /// What something outside of the cluster measures, divided by the number of pods.
    ///
    /// - Parameter labels: which series of the metric. Default: all.
    public static func external(
        _ metric: String, average: Quantity, labels: OrderedMap<String> = [:]
    ) -> ScalingMetric {
        external(.named(metric, labels), .average(average))
    }

    private static func external(
        _ metric: AutoscalingV2.MetricIdentifier, _ target: AutoscalingV2.MetricTarget
    ) -> ScalingMetric {
        ScalingMetric(
            lowered: AutoscalingV2.MetricSpec(
                type: .external, external: AutoscalingV2.ExternalMetricSource(metric: metric, target: target)))
    }

    private static func resource(
        _ name: String, _ target: AutoscalingV2.MetricTarget, _ container: String?
    ) -> ScalingMetric {
        guard let container else {
            return ScalingMetric(
                lowered: AutoscalingV2.MetricSpec(
                    type: .resource, resource: AutoscalingV2.ResourceMetricSource(name: name, target: target)))
        }
        return ScalingMetric(
            lowered: AutoscalingV2.MetricSpec(
                type: .containerResource,
                containerResource: AutoscalingV2.ContainerResourceMetricSource(
                    name: name, target: target, container: container)))
    }
}

extension AutoscalingV2.MetricTarget {
    fileprivate static func average(_ amount: Quantity) -> Self { Self(type: .averageValue, averageValue: amount) }
}

extension AutoscalingV2.MetricIdentifier {
    fileprivate static func named(_ name: String, _ labels: OrderedMap<String>) -> Self {
        Self(name: name, selector: labels.isEmpty ? nil : MetaV1.LabelSelector(matchLabels: labels))
    }
}
