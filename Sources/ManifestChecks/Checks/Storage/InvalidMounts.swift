import KubernetesModel
import KubernetesValues

/// The API server refuses mounts whose parts do not fit together.
package struct InvalidMounts: ContainerCheck {
    package let rule = Rule(
        "invalid-mounts", "a mount has one sub-path, no colon, and rights that fit its container",
        why: "the API server refuses the pod",
        remedy: "write the mount as the message says",
        rows: ["VOL-06", "VOL-07", "VOL-20"],
        wrong: ".init(name: \"data\", mountPath: \"/data\", mountPropagation: .bidirectional)",
        right: ".init(name: \"data\", mountPath: \"/data\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        (container.container.volumeMounts ?? []).enumerated().flatMap { index, mount in
            var problems: [(String, String)] = []
            let path =
                pod.isWindows && AbsolutePath.hasDrive(mount.mountPath)
                ? mount.mountPath.dropFirst(2) : mount.mountPath[...]
            if path.contains(":") { problems.append(("must not have ':' in its path", "mountPath")) }
            if mount.subPath?.isEmpty == false, mount.subPathExpr?.isEmpty == false {
                problems.append(("has subPath and subPathExpr; one is enough", "subPathExpr"))
            }
            if mount.mountPropagation == .bidirectional, container.container.securityContext?.privileged != true {
                problems.append(("must not be Bidirectional, which is for privileged containers", "mountPropagation"))
            }
            if let mode = mount.recursiveReadOnly, mode != .disabled, mount.readOnly != true {
                problems.append(("is recursively read-only and not read-only", "recursiveReadOnly"))
            }
            return problems.map { problem, field in
                container.flaw(
                    "mount '\(mount.mountPath)' of container '\(container.name)' \(problem)",
                    "volumeMounts[\(index)].\(field)")
            }
        }
    }
}
