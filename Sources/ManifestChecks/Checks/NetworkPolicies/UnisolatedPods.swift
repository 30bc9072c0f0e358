public import KubernetesModel

extension RuleID {
    /// A pod that no network policy selects, or not for both directions.
    public static let unisolatedPods: RuleID = "unisolated-pods"
}

/// A pod that no network policy selects talks to every other pod of the cluster.
package struct UnisolatedPods: Check {
    package let rule = Rule(
        .unisolatedPods, "network policies decide what goes into and out of every pod",
        why: "whoever breaks into one pod of the cluster reaches this one, and from this one all others",
        remedy: "add a policy of the types Ingress and Egress that selects the pod",
        isOptional: true,
        rows: ["NPL-03", "NPL-04"],
        linters: [
            "kube-linter non-isolated-pod", "kube-score pod-networkpolicy", "polaris missingNetworkPolicy",
            "checkov CKV2_K8S_6",
        ],
        wrong: "a namespace without a NetworkPolicy",
        right: "NetworkPolicySpec(podSelector: LabelSelector(), policyTypes: [.ingress, .egress])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let reachability = graph.reachability
        return graph.pods.enumerated().compactMap { position, pod in
            guard pod.spec.hostNetwork != true else { return nil }
            let directions =
                (reachability.policiesEntering(position).isEmpty ? ["into"] : [])
                + (reachability.policiesLeaving(position).isEmpty ? ["out of"] : [])
            guard !directions.isEmpty else { return nil }
            return Finding(
                rule,
                "no network policy decides what goes \(directions.joined(separator: " or ")) the pods of \(pod.workload)",
                in: pod.declared)
        }
    }
}
