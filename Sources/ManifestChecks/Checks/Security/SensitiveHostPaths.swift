public import KubernetesModel
import KubernetesValues

/// Some paths of a node give control over it, or tell its secrets.
package struct SensitiveHostPaths: PodCheck {
    package let rule = Rule(
        "sensitive-host-paths", "no pod sees a path of its node that gives control over it",
        why: "who has it controls the node or reads its secrets",
        remedy: "mount what is needed and no more",
        values: ["runtime-socket", "sensitive-host-path"],
        rows: ["SEC-28", "SEC-29"],
        linters: ["kube-linter docker-sock", "kube-linter sensitive-host-mounts", "checkov CKV_K8S_27"],
        wrong: "hostPath: .init(path: \"/var/run/docker.sock\")",
        right: "no path of the node")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.volumes ?? []).enumerated().compactMap { index, volume in
            guard let path = volume.hostPath?.path, let refusal = InvalidValue.sensitiveHostPath(path) else {
                return nil
            }
            return Flaw(refusal, at: "\(pod.path).volumes[\(index)].hostPath.path")
        }
    }
}

extension RuleID {
    /// A path of the node that tells too much of it.
    public static let sensitiveHostPath: RuleID = "sensitive-host-path"
    /// The socket of the container runtime.
    public static let runtimeSocket: RuleID = "runtime-socket"
}
