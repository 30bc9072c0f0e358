public import KubernetesModel

extension RuleID {
    /// A network policy, or a peer in one, that selects no pod of the stack.
    public static let policiesWithoutPods: RuleID = "policies-without-pods"
}

/// A network policy selects pods, and so do its peers of the same namespace.
package struct PoliciesWithoutPods: Check {
    package let rule = Rule(
        .policiesWithoutPods, "every network policy selects pods of its namespace, and so do its peers there",
        why: "the policy protects nothing, or allows nothing of what it was written for",
        remedy: "make the selector the labels of the pods",
        rows: ["NPL-01", "NPL-02"],
        linters: [
            "kube-linter dangling-networkpolicy", "kube-linter dangling-networkpolicypeer-podselector",
            "kube-score networkpolicy-targets-pod",
        ],
        wrong: "podSelector: LabelSelector(matchLabels: [\"app\": \"bakcend\"])",
        right: "podSelector: LabelSelector(matchLabels: [\"app\": \"backend\"])")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var findings: [Finding] = []
        for (policy, declared) in graph.all(NetworkingV1.NetworkPolicy.self) {
            func check(
                _ selector: MetaV1.LabelSelector?, _ subject: @autoclosure () -> String,
                _ path: @autoclosure () -> String
            ) {
                guard let selector, !selector.isEmpty,
                    index.positions(selectedBy: selector, in: policy.metadata.namespace).isEmpty
                else { return }
                findings.append(Finding(rule, "\(subject()) selects no pod", in: declared, path: path()))
            }
            check(policy.spec.podSelector, "\(ObjectReference(policy))", "spec.podSelector")
            for peer in policy.peers where peer.value.namespaceSelector == nil {
                check(peer.value.podSelector, "a peer of \(ObjectReference(policy))", "\(peer.path).podSelector")
            }
        }
        return findings
    }
}
