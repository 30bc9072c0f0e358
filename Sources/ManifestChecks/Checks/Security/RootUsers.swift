public import KubernetesModel

/// A process that is root in its container is root on the node as soon as it gets out.
package struct RootUsers: PodCheck {
    package let rule = Rule(
        .rootUsers, "every container runs as a user other than root, and says so",
        why: "root in the container is root on the node as soon as it gets out",
        remedy: "name a user other than 0 and set runAsNonRoot",
        rows: ["SEC-04", "SEC-05", "SEC-35"],
        linters: [
            "kube-linter run-as-non-root", "polaris runAsRootAllowed", "checkov CKV_K8S_23",
            "checkov CKV_K8S_29", "checkov CKV_K8S_30",
        ],
        wrong: ".patch { $0.securityContext?.runAsUser = 0 }",
        right: "Deployment(\"backend\", replicas: 2, user: 10001) { … }")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        let podContext = pod.spec.securityContext
        var flaws: [Flaw] = []
        // Windows has no numbers for users, and knows the demand all the same.
        if podContext?.runAsUser == 0 {
            flaws.append(
                pod.flaw("pods of \(pod.workload) run as root; name another user", "securityContext.runAsUser"))
        }
        for container in pod.containers {
            let context = container.container.securityContext
            if context?.runAsUser == 0 {
                flaws.append(
                    container.flaw(
                        "container '\(container.name)' runs as root; name another user", "securityContext.runAsUser"))
            } else if context?.runAsNonRoot ?? podContext?.runAsNonRoot != true {
                flaws.append(
                    container.flaw(
                        "container '\(container.name)' may run as root; set runAsNonRoot to true",
                        "securityContext.runAsNonRoot"))
            }
        }
        return flaws
    }
}

extension RuleID {
    /// A container that runs as root, or may.
    public static let rootUsers: RuleID = "root-users"
}
