public import KubernetesModel
import KubernetesValues

/// What is written to a volume in memory counts as memory of the container, or of the node.
package struct UnboundedMemoryVolumes: PodCheck {
    package let rule = Rule(
        .unboundedMemoryVolumes, "a volume in memory has a limit, and limits are amounts",
        why: "it can take all memory of the node",
        remedy: "set sizeLimit",
        severity: .warning,
        values: ["memory-quantity"],
        rows: ["VOL-19"],
        wrong: "emptyDir: .init(medium: \"Memory\")",
        right: "emptyDir: .init(medium: \"Memory\", sizeLimit: \"64Mi\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard let directory = volume.emptyDir else { return nil }
            let path = "\(pod.path).volumes[\(index)].emptyDir.sizeLimit"
            if let limit = directory.sizeLimit?.text {
                return MemoryQuantity.refusal(of: limit).map { Flaw($0, at: path) }
            }
            let isBounded = pod.containers.allSatisfy { $0.container.resources?.limits?["memory"] != nil }
            guard directory.medium == "Memory", !isBounded, pod.spec.resources?.limits?["memory"] == nil else {
                return nil
            }
            return Flaw("volume '\(volume.name)' is in memory and has no limit", at: path)
        }
    }
}

extension RuleID {
    /// A volume in memory without a limit.
    public static let unboundedMemoryVolumes: RuleID = "unbounded-memory-volumes"
}
