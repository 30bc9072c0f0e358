import KubernetesModel

/// The API server takes each container name of a pod once.
package struct DuplicateContainers: PodCheck {
    package let rule = Rule(
        "duplicate-containers", "the containers of a pod have names of their own",
        why: "the API server refuses the pod",
        remedy: "rename one of the two",
        rows: ["POD-02"],
        wrong: "Container(\"app\", …)\nSidecar(\"app\", …)",
        right: "Container(\"app\", …)\nSidecar(\"proxy\", …)")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var places: [String: String] = [:]
        return pod.containers.compactMap { container in
            guard let first = places[container.name] else {
                places[container.name] = container.path
                return nil
            }
            let note = Finding.Note("declared here first", at: pod.declared.location(of: first))
            return container.flaw(
                "pods of \(pod.workload) have two containers named '\(container.name)'", "name", notes: [note])
        }
    }
}
