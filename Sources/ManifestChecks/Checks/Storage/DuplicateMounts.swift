import KubernetesModel
import KubernetesValues

/// The API server takes one mount at each path of a container.
package struct DuplicateMounts: ContainerCheck {
    package let rule = Rule(
        "duplicate-mounts", "a container mounts one volume at a path",
        why: "the API server refuses the pod",
        remedy: "mount one of them elsewhere",
        values: ["duplicate-mounts"],
        rows: ["VOL-02"],
        wrong: ".scratch(\"/tmp\")\n.scratch(\"/tmp\")",
        right: ".scratch(\"/tmp\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        var paths: Set<String> = []
        return (container.container.volumeMounts ?? []).enumerated().compactMap { index, mount in
            guard !paths.insert(mount.mountPath).inserted else { return nil }
            return container.flaw(.duplicateMount(mount.mountPath), "volumeMounts[\(index)].mountPath")
        }
    }
}
