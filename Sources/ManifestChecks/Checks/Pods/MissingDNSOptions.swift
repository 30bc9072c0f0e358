public import KubernetesModel

/// With the default of five dots, each name outside of the cluster is looked up four times in vain.
package struct MissingDNSOptions: PodCheck {
    package let rule = Rule(
        .missingDNSOptions, "every workload sets ndots",
        why: "names outside of the cluster are first looked up in vain",
        remedy: "set the DNS option ndots to 2",
        isOptional: true,
        rows: ["POD-21"],
        linters: ["kube-linter dnsconfig-options"],
        wrong: "a pod without dnsConfig.options",
        right: "a pod with dnsConfig.options")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        guard !(pod.spec.dnsConfig?.options ?? []).contains(where: { $0.name == "ndots" }) else { return [] }
        return [pod.flaw("pods of \(pod.workload) leave the option ndots to the node", "dnsConfig.options")]
    }
}

extension RuleID {
    /// A workload whose pods leave the option ndots to the node.
    public static let missingDNSOptions: RuleID = "missing-dns-options"
}
