public import KubernetesModel

extension RuleID {
    /// A workload that says neither a number of replicas nor has an autoscaler.
    public static let missingReplicas: RuleID = "missing-replicas"
}

/// A workload without a number of replicas has one pod, whether that was meant or not.
package struct MissingReplicas: Check {
    package let rule = Rule(
        .missingReplicas, "a workload says how many pods it has, or has an autoscaler",
        why: "the API takes 1 where nothing is said, and keeps what was there before",
        remedy: "write the number of replicas",
        rows: ["WKL-23"],
        linters: ["polaris deploymentMissingReplicas"],
        wrong: "DeploymentSpec(selector: …, template: …)",
        right: "Deployment(\"backend\", replicas: 2, …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let scales = graph.scales
        return graph.objects(of: AppsV1.Deployment.self, AppsV1.StatefulSet.self, AppsV1.ReplicaSet.self).compactMap {
            declared in
            guard case .some(nil) = WorkloadScale.replicas(of: declared.object) else { return nil }
            let reference = ObjectReference(declared.object)
            guard scales[reference]?.autoscaler == nil else { return nil }
            return Finding(rule, "\(reference) does not say how many pods it has", in: declared, path: "spec.replicas")
        }
    }
}
