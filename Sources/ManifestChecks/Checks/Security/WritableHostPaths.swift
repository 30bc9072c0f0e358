public import KubernetesModel

/// Through a writable path of the node a container can change the node.
package struct WritableHostPaths: PodCheck {
    package let rule = Rule(
        .writableHostPaths, "a path of the node is mounted read-only",
        why: "the container can change the node and other pods",
        remedy: "mount it read-only",
        rows: ["SEC-30"],
        linters: ["kube-linter writable-host-mount"],
        wrong: ".init(name: \"logs\", mountPath: \"/logs\")",
        right: ".init(name: \"logs\", readOnly: true, mountPath: \"/logs\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        let hostPaths = Set((pod.spec.volumes ?? []).filter { $0.hostPath != nil }.map(\.name))
        guard !hostPaths.isEmpty else { return [] }
        return pod.containers.flatMap { container in
            (container.container.volumeMounts ?? []).enumerated().compactMap { index, mount in
                guard hostPaths.contains(mount.name), mount.readOnly != true else { return nil }
                return container.flaw(
                    "container '\(container.name)' can write to the node by volume '\(mount.name)'; mount it read-only",
                    "volumeMounts[\(index)].readOnly")
            }
        }
    }
}

extension RuleID {
    /// A path of the node that is mounted writable.
    public static let writableHostPaths: RuleID = "writable-host-paths"
}
