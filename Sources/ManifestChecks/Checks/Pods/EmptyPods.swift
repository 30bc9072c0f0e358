import KubernetesModel

/// A pod is its containers; the API server refuses one without any.
package struct EmptyPods: PodCheck {
    package let rule = Rule(
        "empty-pods", "a pod has at least one container",
        why: "the API server refuses the pod",
        remedy: "add a container",
        rows: ["POD-01"],
        linters: ["kube-score container-resources"],
        wrong: "CoreV1.PodSpec(containers: [])",
        right: "CoreV1.PodSpec(containers: [app])")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard pod.spec.containers.isEmpty else { return [] }
        return [pod.flaw("pods of \(pod.workload) have no container", "containers")]
    }
}
