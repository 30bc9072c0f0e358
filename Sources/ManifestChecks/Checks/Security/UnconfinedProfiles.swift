public import KubernetesModel

/// Unconfined takes back the protection that the runtime gives by default.
package struct UnconfinedProfiles: PodCheck {
    package let rule = Rule(
        .unconfinedProfiles, "no pod or container is unconfined by seccomp or AppArmor",
        why: "it takes back the protection that the runtime gives by default",
        remedy: "use RuntimeDefault",
        rows: ["SEC-17", "SEC-19"],
        linters: ["checkov CKV_K8S_31", "polaris linuxHardening"],
        wrong: ".patch { $0.securityContext?.seccompProfile = .init(type: .unconfined) }",
        right: ".patch { $0.securityContext?.seccompProfile = .init(type: .runtimeDefault) }")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        let context = pod.spec.securityContext
        if context?.seccompProfile?.type == .unconfined {
            flaws.append(pod.flaw(message("pods of \(pod.workload)", "seccomp"), "securityContext.seccompProfile.type"))
        }
        if context?.appArmorProfile?.type == .unconfined {
            flaws.append(
                pod.flaw(message("pods of \(pod.workload)", "AppArmor"), "securityContext.appArmorProfile.type"))
        }
        for container in pod.containers {
            let context = container.container.securityContext
            let name = "container '\(container.name)'"
            if context?.seccompProfile?.type == .unconfined {
                flaws.append(container.flaw(message(name, "seccomp"), "securityContext.seccompProfile.type"))
            }
            if context?.appArmorProfile?.type == .unconfined {
                flaws.append(container.flaw(message(name, "AppArmor"), "securityContext.appArmorProfile.type"))
            }
        }
        return flaws
    }

    private func message(_ subject: String, _ guardian: String) -> String {
        "\(subject) run\(subject.hasPrefix("pods") ? "" : "s") unconfined by \(guardian); use RuntimeDefault"
    }
}

extension RuleID {
    /// A pod or container that seccomp or AppArmor does not confine.
    public static let unconfinedProfiles: RuleID = "unconfined-profiles"
}
