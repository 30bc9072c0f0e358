public import KubernetesModel

/// A type, user or role of its own takes a container out of the confinement of SELinux.
package struct CustomSELinuxOptions: PodCheck {
    package let rule = Rule(
        .customSeLinuxOptions, "SELinux options name no user, no role, and only a type for containers",
        why: "another one takes the container out of its confinement",
        remedy: "drop it, or use container_t",
        rows: ["SEC-21"],
        wrong: ".init(type: \"spc_t\")",
        right: ".init(type: \"container_t\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        func check(_ options: CoreV1.SELinuxOptions?, _ path: String) {
            let fields = [("type", options?.type), ("user", options?.user), ("role", options?.role)]
            for case (let field, let value?) in fields
            where !value.isEmpty && !Self.allowed.contains("\(field) \(value)") {
                flaws.append(
                    Flaw(
                        "SELinux \(field) '\(value)' leaves the confinement of containers",
                        at: "\(path).seLinuxOptions.\(field)"))
            }
        }
        check(pod.spec.securityContext?.seLinuxOptions, "\(pod.path).securityContext")
        for container in pod.containers {
            guard let options = container.container.securityContext?.seLinuxOptions else { continue }
            check(options, "\(container.path).securityContext")
        }
        return flaws
    }

    private static let allowed: Set = [
        "type container_t", "type container_init_t", "type container_kvm_t", "type container_engine_t",
    ]
}

extension RuleID {
    /// An SELinux type, user or role that is not for containers.
    public static let customSeLinuxOptions: RuleID = "custom-se-linux-options"
}
