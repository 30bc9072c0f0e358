public import KubernetesModel

/// Most kernel settings are those of the whole node.
package struct UnsafeSysctls: PodCheck {
    package let rule = Rule(
        "unsafe-sysctls", "a pod sets only kernel settings that are its own",
        why: "others are those of the whole node, and the kubelet refuses them unless told otherwise",
        remedy: "drop it, or set it on the node",
        rows: ["SEC-31"],
        linters: ["kube-linter unsafe-sysctls"],
        wrong: ".init(name: \"kernel.msgmax\", value: \"65536\")",
        right: ".init(name: \"net.ipv4.tcp_syncookies\", value: \"1\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.securityContext?.sysctls ?? []).enumerated().compactMap { index, sysctl in
            guard !Self.safe.contains(sysctl.name) else { return nil }
            return pod.flaw(
                "kernel setting '\(sysctl.name)' is not safe to set for a pod", "securityContext.sysctls[\(index)].name"
            )
        }
    }

    /// Those of the *baseline* Pod Security Standard.
    private static let safe: Set = [
        "kernel.shm_rmid_forced", "net.ipv4.ip_local_port_range", "net.ipv4.ip_local_reserved_ports",
        "net.ipv4.ip_unprivileged_port_start", "net.ipv4.ping_group_range", "net.ipv4.tcp_fin_timeout",
        "net.ipv4.tcp_keepalive_intvl", "net.ipv4.tcp_keepalive_probes", "net.ipv4.tcp_keepalive_time",
        "net.ipv4.tcp_rmem", "net.ipv4.tcp_syncookies", "net.ipv4.tcp_wmem",
    ]
}

extension RuleID {
    /// A kernel setting that is not safe to set for a pod.
    public static let unsafeSysctls: RuleID = "unsafe-sysctls"
}
