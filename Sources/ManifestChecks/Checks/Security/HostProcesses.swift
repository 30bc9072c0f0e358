public import KubernetesModel

/// A host process of Windows is not confined at all.
package struct HostProcesses: PodCheck {
    package let rule = Rule(
        .hostProcesses, "no container runs as a process of its Windows node",
        why: "it is not confined at all",
        remedy: "drop hostProcess",
        rows: ["SEC-33"],
        linters: ["polaris hostProcess"],
        wrong: "windowsOptions: .init(hostProcess: true)",
        right: "no hostProcess")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var flaws: [Flaw] = []
        if pod.spec.securityContext?.windowsOptions?.hostProcess == true {
            flaws.append(
                pod.flaw(
                    "pods of \(pod.workload) are processes of their node", "securityContext.windowsOptions.hostProcess")
            )
        }
        for container in pod.containers
        where container.container.securityContext?.windowsOptions?.hostProcess == true {
            flaws.append(
                container.flaw(
                    "container '\(container.name)' is a process of its node",
                    "securityContext.windowsOptions.hostProcess"))
        }
        return flaws
    }
}

extension RuleID {
    /// A container that is a process of its Windows node.
    public static let hostProcesses: RuleID = "host-processes"
}
