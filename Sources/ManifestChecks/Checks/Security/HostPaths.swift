public import KubernetesModel

/// A directory of the node outlives the pod and belongs to others as well.
package struct HostPaths: PodCheck {
    package let rule = Rule(
        .hostPaths, "no pod mounts a path of its node",
        why: "what it reads and leaves there belongs to the node and to other pods",
        remedy: "use a claim, a ConfigMap or a Secret",
        rows: ["SEC-27"],
        linters: ["polaris hostPathSet"],
        wrong: ".init(name: \"data\", hostPath: .init(path: \"/data\"))",
        right: ".storage(\"/data\", ClaimTemplate(\"data\", size: .gibibytes(1)))")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard let source = volume.hostPath else { return nil }
            return pod.flaw(
                "volume '\(volume.name)' is path '\(source.path)' of the node; use a claim",
                "volumes[\(index)].hostPath")
        }
    }
}

extension RuleID {
    /// A volume that is a path of the node.
    public static let hostPaths: RuleID = "host-paths"
}
