public import KubernetesModel

/// In a namespace of the node a pod sees what belongs to others: connections, processes, memory.
package struct HostNamespaces: PodCheck {
    package let rule = Rule(
        .hostNamespaces, "no pod shares the network, the processes or the memory of its node",
        why: "it sees and reaches what belongs to others on the node",
        remedy: "drop the field",
        rows: ["SEC-23", "SEC-24", "SEC-25"],
        linters: [
            "kube-linter host-network", "kube-linter host-pid", "kube-linter host-ipc",
            "polaris hostNetworkSet", "polaris hostPIDSet", "polaris hostIPCSet", "checkov CKV_K8S_17",
            "checkov CKV_K8S_18", "checkov CKV_K8S_19",
        ],
        wrong: ".patch { $0.spec.template.spec?.hostNetwork = true }",
        right: "no hostNetwork")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        let spaces = [
            ("hostNetwork", "network", pod.spec.hostNetwork), ("hostPID", "processes", pod.spec.hostPID),
            ("hostIPC", "memory", pod.spec.hostIPC),
        ]
        return spaces.compactMap { field, what, isShared in
            guard isShared == true else { return nil }
            return pod.flaw("pods of \(pod.workload) share the \(what) of their node; drop \(field)", field)
        }
    }
}

extension RuleID {
    /// A pod that shares the network, processes or memory of its node.
    public static let hostNamespaces: RuleID = "host-namespaces"
}
