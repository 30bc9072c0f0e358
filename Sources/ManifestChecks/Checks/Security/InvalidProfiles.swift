import KubernetesModel

/// A profile of the node has a name, and no other kind of profile has one.
package struct InvalidProfiles: PodCheck {
    package let rule = Rule(
        "invalid-profiles", "a profile of type Localhost names a file, and no other does",
        why: "the API server refuses the pod",
        remedy: "name the profile, or take another type",
        rows: ["SEC-18"],
        wrong: ".init(type: .localhost)",
        right: ".init(type: .localhost, localhostProfile: \"profiles/audit.json\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        func check(_ subject: String, _ isLocal: Bool, _ name: String?, _ path: @autoclosure () -> String) {
            guard isLocal != (name?.isEmpty == false) else { return }
            let problem = isLocal ? "of type Localhost names no file" : "has a file and is not of type Localhost"
            flaws.append(Flaw("\(subject) \(problem)", at: path()))
        }
        func check(
            _ seccomp: CoreV1.SeccompProfile?, _ appArmor: CoreV1.AppArmorProfile?, _ path: @autoclosure () -> String
        ) {
            if let seccomp {
                check(
                    "seccomp profile", seccomp.type == .localhost, seccomp.localhostProfile,
                    "\(path()).seccompProfile.localhostProfile")
            }
            if let appArmor {
                check(
                    "AppArmor profile", appArmor.type == .localhost, appArmor.localhostProfile,
                    "\(path()).appArmorProfile.localhostProfile")
            }
        }
        let context = pod.spec.securityContext
        check(context?.seccompProfile, context?.appArmorProfile, "\(pod.path).securityContext")
        for container in pod.containers {
            guard let context = container.container.securityContext else { continue }
            check(context.seccompProfile, context.appArmorProfile, "\(container.path).securityContext")
        }
        return flaws
    }
}
