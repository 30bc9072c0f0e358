public import KubernetesModel

extension RuleID {
    /// An autoscaler of a workload that is not there, or that cannot be scaled.
    public static let danglingAutoscalers: RuleID = "dangling-autoscalers"
}

/// An autoscaler names a workload of its namespace that can be scaled.
package struct DanglingAutoscalers: Check {
    package let rule = Rule(
        .danglingAutoscalers, "an autoscaler names a workload of its namespace that can be scaled",
        why: "nothing is ever scaled",
        remedy: "name the workload with its kind and API version",
        rows: ["HPA-01", "HPA-14"],
        linters: ["kube-linter dangling-horizontalpodautoscaler", "kube-score horizontalpodautoscaler-has-target"],
        wrong: "CrossVersionObjectReference(kind: \"Deployment\", name: \"bakcend\", apiVersion: \"apps/v1\")",
        right: "Deployment(\"backend\", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), …)")

    private static let scalable: Set = ["Deployment", "StatefulSet", "ReplicaSet"]
    private static let unscalable: Set = ["DaemonSet", "Job", "CronJob", "Pod"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.autoscalers.compactMap { autoscaler in
            let target = autoscaler.target
            let name = ObjectReference(autoscaler.declared.object)
            if Self.unscalable.contains(target.kind.kind) {
                return Finding(
                    rule, "\(name) scales \(target), a kind that has no number of replicas", in: autoscaler.declared,
                    path: "spec.scaleTargetRef.kind")
            }
            // Kinds outside of the model can have a scale of their own.
            guard Self.scalable.contains(target.kind.kind), graph[target] == nil else { return nil }
            if target.kind.apiVersion != "apps/v1" {
                return Finding(
                    rule, "\(name) scales \(target) of '\(target.kind.apiVersion)'; the API version is 'apps/v1'",
                    in: autoscaler.declared, path: "spec.scaleTargetRef.apiVersion")
            }
            return Finding(
                rule, "\(name) scales \(target), which does not exist", in: autoscaler.declared,
                path: "spec.scaleTargetRef.name")
        }
    }
}
