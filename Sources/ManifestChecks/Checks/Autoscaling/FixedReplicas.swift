public import KubernetesModel

extension RuleID {
    /// A number of replicas beside an autoscaler.
    public static let fixedReplicas: RuleID = "fixed-replicas"
}

/// A workload with an autoscaler says no number of replicas: each apply would undo the scaling.
package struct FixedReplicas: Check {
    package let rule = Rule(
        .fixedReplicas, "a workload with an autoscaler says no number of replicas",
        why: "each apply sets the number back, in the middle of the load that it was raised for",
        remedy: "leave 'replicas' out",
        rows: ["HPA-02", "HPA-19"],
        linters: ["kube-score deployment-targeted-by-hpa-does-not-have-replicas-configured"],
        wrong: "DeploymentSpec(replicas: 2, …) beside a HorizontalPodAutoscaler",
        right: "replicas: .autoscaled(min: 2, max: 5, .cpu(70))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.autoscalers.compactMap { autoscaler in
            guard let target = graph[autoscaler.target],
                let replicas = WorkloadScale.replicas(of: target.object), let count = replicas
            else { return nil }
            return Finding(
                rule, "\(autoscaler.target) has an autoscaler and must not fix its replicas at \(count)", in: target,
                path: "spec.replicas",
                notes: [Finding.Note("scaled by this autoscaler", at: autoscaler.declared.declaration)])
        }
    }
}
