import KubernetesModel

/// The API server refuses kernel settings that are set twice, or that are those of the node.
package struct InvalidSysctls: PodCheck {
    package let rule = Rule(
        "invalid-sysctls", "a kernel setting is set once, and is one of the pod's own namespaces",
        why: "the API server refuses the pod",
        remedy: "drop it",
        rows: ["SEC-32"],
        wrong: "sysctls: [.init(name: \"net.ipv4.tcp_syncookies\", value: \"1\")] with hostNetwork",
        right: "the same without hostNetwork")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var names: Set<String> = []
        return (pod.spec.securityContext?.sysctls ?? []).enumerated().compactMap { index, sysctl in
            let path = "securityContext.sysctls[\(index)].name"
            if !names.insert(sysctl.name).inserted {
                return pod.flaw("kernel setting '\(sysctl.name)' is set twice", path)
            }
            if pod.spec.hostNetwork == true, sysctl.name.hasPrefix("net.") {
                return pod.flaw("kernel setting '\(sysctl.name)' is that of the node under hostNetwork", path)
            }
            let isOfMemory = ["kernel.shm", "kernel.msg", "kernel.sem", "fs.mqueue."].contains {
                sysctl.name.hasPrefix($0)
            }
            if pod.spec.hostIPC == true, isOfMemory {
                return pod.flaw("kernel setting '\(sysctl.name)' is that of the node under hostIPC", path)
            }
            return nil
        }
    }
}
