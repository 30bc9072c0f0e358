import KubernetesModel

/// The API server takes each volume name of a pod once.
package struct DuplicateVolumes: PodCheck {
    package let rule = Rule(
        "duplicate-volumes", "the volumes of a pod have names of their own",
        why: "the API server refuses the pod",
        remedy: "rename one of the two",
        rows: ["VOL-04"],
        wrong: "volumes: [.init(name: \"data\", …), .init(name: \"data\", …)]",
        right: "volumes: [.init(name: \"data\", …)]")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var names: Set<String> = []
        return (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard !names.insert(volume.name).inserted else { return nil }
            return pod.flaw("pods of \(pod.workload) have two volumes named '\(volume.name)'", "volumes[\(index)].name")
        }
    }
}
