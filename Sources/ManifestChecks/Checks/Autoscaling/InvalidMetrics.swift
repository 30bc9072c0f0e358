import KubernetesModel
import KubernetesValues

/// Each metric of an autoscaler has the part that its type names, with one target above zero.
package struct InvalidMetrics: Check {
    package let rule = Rule(
        "invalid-metrics", "each metric of an autoscaler has the source of its type, with one target above zero",
        why: "the API server refuses the autoscaler, or it measures nothing",
        remedy: "give the metric the fields of its type",
        rows: ["HPA-10", "HPA-11"],
        wrong: "MetricSpec(type: .resource, pods: …)",
        right: ".autoscaled(min: 2, max: 5, .cpu(70))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.autoscalers.flatMap { autoscaler in
            autoscaler.metrics.enumerated().compactMap { index, metric in
                guard let problem = Self.problem(of: metric, autoscaler, graph) else { return nil }
                return Finding(
                    rule, "metric \(index + 1) of \(ObjectReference(autoscaler.declared.object)) \(problem)",
                    in: autoscaler.declared,
                    path: "spec.metrics[\(index)]")
            }
        }
    }

    private static func problem(
        of metric: AutoscalingV2.MetricSpec, _ autoscaler: Autoscaler, _ graph: ResourceGraph
    ) -> String? {
        let type = metric.type
        guard (metric.object != nil) == (type == .object), (metric.pods != nil) == (type == .pods),
            (metric.resource != nil) == (type == .resource), (metric.external != nil) == (type == .external),
            (metric.containerResource != nil) == (type == .containerResource)
        else {
            return "must have the source of its type '\(metric.type.rawValue)', and no other"
        }
        if metric.name.isEmpty { return "has no name" }
        if let container = metric.containerResource?.container, let pod = graph.pod(of: autoscaler.target),
            let refusal = InvalidValue.measuredContainer(container, of: pod.runningContainers.map(\.name))
        {
            return "cannot be measured: \(refusal.reason)"
        }
        return metric.target.flatMap { problem(of: $0, isResource: metric.isResource) }
    }

    private static func problem(of target: AutoscalingV2.MetricTarget, isResource: Bool) -> String? {
        let count = [target.value != nil, target.averageValue != nil, target.averageUtilization != nil].count { $0 }
        guard count == 1 else { return count == 0 ? "has no target" : "has more than one target" }
        if let percent = target.averageUtilization {
            guard isResource else { return "has a target in percent, which is for resources only" }
            if percent < 1 { return "has a target of \(percent) %, which is not above zero" }
        }
        let fits =
            switch target.type {
            case .utilization: target.averageUtilization != nil
            case .value: target.value != nil
            case .averageValue: target.averageValue != nil
            }
        return fits ? nil : "has a target of type '\(target.type.rawValue)' without its value"
    }
}

extension AutoscalingV2.MetricSpec {
    fileprivate var isResource: Bool { type == .resource || type == .containerResource }

    fileprivate var name: String {
        resource?.name ?? containerResource?.name ?? pods?.metric.name ?? object?.metric.name ?? external?.metric.name
            ?? ""
    }

    fileprivate var target: AutoscalingV2.MetricTarget? {
        resource?.target ?? containerResource?.target ?? pods?.target ?? object?.target ?? external?.target
    }
}
