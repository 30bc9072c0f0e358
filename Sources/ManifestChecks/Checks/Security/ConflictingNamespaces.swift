import KubernetesModel

/// The API server refuses some ways to share namespaces together.
package struct ConflictingNamespaces: PodCheck {
    package let rule = Rule(
        "conflicting-namespaces", "a pod does not ask for namespaces of its own and of the node at once",
        why: "the API server refuses the pod",
        remedy: "decide for one of the two",
        rows: ["SEC-38", "SEC-39", "SEC-22"],
        wrong: ".patch { $0.spec.template.spec?.hostUsers = false; … hostIPC = true }",
        right: "hostUsers = false alone")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        if pod.spec.hostUsers == false {
            let fields = [
                ("hostNetwork", pod.spec.hostNetwork), ("hostPID", pod.spec.hostPID), ("hostIPC", pod.spec.hostIPC),
            ]
            for (field, isShared) in fields where isShared == true {
                flaws.append(
                    pod.flaw("pods of \(pod.workload) have users of their own and cannot share \(field)", "hostUsers"))
            }
            for container in pod.containers where container.container.volumeDevices?.isEmpty == false {
                flaws.append(
                    container.flaw(
                        "container '\(container.name)' has users of its own and cannot use devices", "volumeDevices"))
            }
        }
        if pod.spec.shareProcessNamespace == true, pod.spec.hostPID == true {
            flaws.append(
                pod.flaw(
                    "pods of \(pod.workload) share the processes of their node and cannot share their own",
                    "shareProcessNamespace"))
        }
        return flaws
    }
}
