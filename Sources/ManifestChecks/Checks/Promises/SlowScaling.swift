public import KubernetesModel

extension RuleID {
    /// An autoscaler that does not get to the promised number of pods in time.
    public static let slowScaling: RuleID = "slow-scaling"
}

/// An autoscaler looks every 15 s, waits for its window to pass, and then changes so many pods in each period.
package struct SlowScaling: Check {
    package let rule = Rule(
        .slowScaling, "an autoscaler asks for the promised number of pods in the promised time",
        why: "the load is there, and the pods that were counted on come too late",
        remedy: "allow more pods in a period, shorten the period or the window, or widen the range; "
            + "without rules, 100% or 4 pods are added every 15 s, and taken away after 5 minutes",
        rows: ["HPA-17"],
        wrong: ".scaleUp(.pods(1, every: 60)) with .promises(.scaling(from: 2, to: 5, within: 120))",
        right: ".scaleUp(.pods(1, every: 30)) with the same promise")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let promises = graph.promises { objective -> (from: Int, to: Int, limit: Int)? in
            if case .scaling(let from, let to, let limit) = objective { (from, to, limit) } else { nil }
        }
        return promises.compactMap { promising in
            let (from, to, limit) = promising.value
            let promised = "to go from \(from) to \(to) pods within \(limit) s"
            guard let autoscaler = graph.scales[promising.pod.workload]?.autoscaler else {
                return promising.finding(rule, promised, "has no autoscaler", path: "spec.replicas")
            }
            func finding(_ message: String, _ path: String) -> Finding {
                promising.finding(
                    rule, promised, "its autoscaler \(message)", in: autoscaler.declared, path: path,
                    note: "the autoscaler is declared here")
            }
            let (minimum, maximum) = (autoscaler.minReplicas ?? 1, autoscaler.maxReplicas)
            if max(from, to) > maximum { return finding("has \(maximum) at most", "spec.maxReplicas") }
            if min(from, to) < minimum { return finding("has \(minimum) at least", "spec.minReplicas") }
            let direction = from < to ? "scaleUp" : "scaleDown"
            guard let time = ScalingPace(autoscaler.behavior, isUp: from < to).seconds(from: from, to: to) else {
                return finding("never gets there", "spec.behavior.\(direction)")
            }
            return time <= limit ? nil : finding("takes \(time) s", "spec.behavior.\(direction)")
        }
    }
}
