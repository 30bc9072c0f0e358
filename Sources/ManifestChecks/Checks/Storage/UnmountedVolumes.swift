public import KubernetesModel

/// A volume that no container mounts is a leftover, or the sign of a misspelt name.
package struct UnmountedVolumes: PodCheck {
    package let rule = Rule(
        .unmountedVolumes, "every volume of a pod is mounted",
        why: "it is a leftover, or the sign of a misspelt name",
        remedy: "mount it, or drop it",
        severity: .warning,
        rows: ["VOL-05"],
        wrong: "volumes: [.init(name: \"data\", …)] without a mount",
        right: ".mount(data, at: \"/data\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        let mounted = Set(pod.containers.flatMap(\.volumeNames))
        return (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard !mounted.contains(volume.name) else { return nil }
            return pod.flaw("no container of \(pod.workload) mounts volume '\(volume.name)'", "volumes[\(index)]")
        }
    }
}

extension RuleID {
    /// A volume that no container mounts.
    public static let unmountedVolumes: RuleID = "unmounted-volumes"
}
