import KubernetesModel

/// The selector of a workload matches the labels of its own pods.
package struct MismatchedSelectors: Check {
    package let rule = Rule(
        "mismatched-selectors", "the selector of a workload is not empty and matches its own pods",
        why: "the API server refuses the workload",
        remedy: "give the pod template the labels of the selector",
        rows: ["WKL-01", "WKL-02"],
        linters: [
            "kube-linter mismatching-selector",
            "kube-score deployment-pod-selector-labels-match-template-metadata-labels",
            "kube-score statefulset-pod-selector-labels-match-template-metadata-labels",
        ],
        wrong: "DeploymentSpec(selector: [\"app\": \"a\"], template: pod with label \"app\": \"b\")",
        right: "Deployment(\"backend\", …), which derives both from its name")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.pods.compactMap { pod in
            guard let selector = pod.selector else { return nil }
            if selector.isEmpty {
                return Finding(
                    rule, "the selector of \(pod.workload) is empty", in: pod.declared, path: "spec.selector")
            }
            guard !selector.matches(pod.labels) else { return nil }
            let labels = selector.matchLabels?.first { pod.labels[$0.key] != $0.value }
            let lacking = labels.map { "; its pods lack '\($0.key)=\($0.value)'" } ?? ""
            return Finding(
                rule, "the selector of \(pod.workload) does not match its own pods\(lacking)", in: pod.declared,
                path: "spec.selector")
        }
    }
}
