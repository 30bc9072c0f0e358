public import KubernetesModel
import KubernetesValues

/// Most kernel settings are those of the whole node.
package struct UnsafeSysctls: PodCheck {
    package let rule = Rule(
        .unsafeSysctls, "a pod sets only kernel settings that are its own",
        why: "others are those of the whole node, and the kubelet refuses them unless told otherwise",
        remedy: "drop it, or set it on the node",
        rows: ["SEC-31"],
        linters: ["kube-linter unsafe-sysctls"],
        wrong: ".init(name: \"kernel.msgmax\", value: \"65536\")",
        right: ".init(name: \"net.ipv4.tcp_syncookies\", value: \"1\")")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        (pod.spec.securityContext?.sysctls ?? []).enumerated().compactMap { index, sysctl in
            guard SafeSysctl(rawValue: sysctl.name) == nil else { return nil }
            return pod.flaw(
                "kernel setting '\(sysctl.name)' is not safe to set for a pod", "securityContext.sysctls[\(index)].name"
            )
        }
    }
}

extension RuleID {
    /// A kernel setting that is not safe to set for a pod.
    public static let unsafeSysctls: RuleID = "unsafe-sysctls"
}
