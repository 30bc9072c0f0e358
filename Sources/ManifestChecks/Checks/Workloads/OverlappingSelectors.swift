public import KubernetesModel

extension RuleID {
    /// A workload whose selector matches the pods of another.
    public static let overlappingSelectors: RuleID = "overlapping-selectors"
}

/// A workload whose selector matches the pods of another fights over them.
package struct OverlappingSelectors: Check {
    package let rule = Rule(
        .overlappingSelectors, "the selector of a workload matches its own pods only",
        why: "counts are wrong, and updates and autoscalers act on pods of the other",
        remedy: "put a label into the selector that only this workload's pods have",
        rows: ["WKL-03"],
        wrong: "two Deployments that select [\"app\": \"shop\"]",
        right: "selectors with 'app.kubernetes.io/name'")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var reported: Set<Int> = []
        return graph.pods.enumerated().compactMap { position, pod in
            guard let selector = pod.selector, !selector.isEmpty, !reported.contains(position) else { return nil }
            let other = index.positions(selectedBy: selector, in: pod.namespace).first { $0 != position }
            guard let other else { return nil }
            reported.insert(other)
            return Finding(
                rule, "the selector of \(pod.workload) matches the pods of \(graph.pods[other].workload) as well",
                in: pod.declared, path: "spec.selector",
                notes: [Finding.Note("the other workload", at: graph.pods[other].declared.declaration)])
        }
    }
}
