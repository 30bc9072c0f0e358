public import KubernetesModel
import KubernetesValues

/// Who can log in to a container can do what no manifest says.
package struct SSHPorts: ContainerCheck {
    package let rule = Rule(
        .sshPorts, "no container listens on the port of SSH",
        why: "who logs in there does what no manifest says",
        remedy: "use kubectl exec, which the cluster controls and logs",
        rows: ["SEC-43"],
        linters: ["kube-linter ssh-port"],
        wrong: "case ssh = 22",
        right: "no such port")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        (container.container.ports ?? []).enumerated().compactMap { index, port in
            guard let refusal = InvalidValue.sshPort(port.containerPort), port.protocol ?? .tcp == .tcp else {
                return nil
            }
            return container.flaw(
                "container '\(container.name)': \(refusal.reason)", "ports[\(index)].containerPort")
        }
    }
}

extension RuleID {
    /// A container that listens on the port of SSH.
    public static let sshPorts: RuleID = "ssh-ports"
}
