public import KubernetesModel
import KubernetesValues

extension RuleID {
    /// An update that may take all pods of a Deployment down.
    public static let rolloutOutages: RuleID = "rollout-outages"
}

/// A rolling update leaves a pod of a served Deployment running, at the lowest scale.
package struct RolloutOutages: Check {
    package let rule = Rule(
        .rolloutOutages, "an update of a Deployment behind a Service leaves at least one pod running",
        why: "the update may remove all pods before a new one is ready",
        remedy: "allow fewer pods to be unavailable than there are; unavailable: 0 with surge: 1 always works",
        rows: ["WKL-10"],
        wrong: "Deployment(\"backend\", replicas: 1, …).rollout(unavailable: 1, surge: 1)",
        right: "Deployment(\"backend\", replicas: 1, …).rollout(unavailable: 0, surge: 1)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let scales = graph.scales
        return graph.servedPods.compactMap { pod, _ in
            guard let deployment = pod.declared.object as? AppsV1.Deployment,
                let bound = deployment.spec.strategy?.rollingUpdate?.maxUnavailable?.podCount,
                let scale = scales[pod.workload], scale.minimum > 0
            else { return nil }
            let unavailable = bound.roundedDown(of: scale.minimum)
            guard unavailable >= scale.minimum else { return nil }
            return Finding(
                rule,
                "an update of \(pod.workload) may take \(unavailable) of its pods down, and \(scale.reason)",
                in: pod.declared, path: "spec.strategy.rollingUpdate.maxUnavailable",
                notes: scale.autoscaler.map { [Finding.Note("the autoscaler", at: $0.declared.declaration)] } ?? [])
        }
    }
}
