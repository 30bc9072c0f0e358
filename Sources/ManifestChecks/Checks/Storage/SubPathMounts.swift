public import KubernetesModel

/// A file mounted by its sub-path is never updated, and sub-paths have had holes.
package struct SubPathMounts: ContainerCheck {
    package let rule = Rule(
        .subPathMounts, "mounts take whole volumes",
        why: "the container does not see later changes of the ConfigMap",
        remedy: "mount the directory",
        isOptional: true,
        rows: ["VOL-08"],
        wrong: ".init(name: \"config\", mountPath: \"/etc/app.conf\", subPath: \"app.conf\")",
        right: ".files(config, at: \"/etc/app\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        (container.container.volumeMounts ?? []).enumerated().compactMap { index, mount in
            guard let path = mount.subPath ?? mount.subPathExpr, !path.isEmpty else { return nil }
            return container.flaw(
                "container '\(container.name)' mounts path '\(path)' of volume '\(mount.name)', which is never updated",
                "volumeMounts[\(index)]")
        }
    }
}

extension RuleID {
    /// A mount of a part of a volume.
    public static let subPathMounts: RuleID = "sub-path-mounts"
}
