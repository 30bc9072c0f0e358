public import KubernetesModel

/// Without a limit a container takes all CPU that nobody has asked for.
package struct MissingCPULimits: ContainerCheck {
    package let rule = Rule(
        .missingCPULimits, "every container has a CPU limit",
        why: "its speed depends on its neighbours",
        remedy: "write the upper bound",
        isOptional: true,
        rows: ["RES-03"],
        linters: ["kube-score container-resources", "polaris cpuLimitsMissing", "checkov CKV_K8S_11"],
        wrong: "cpu: .unlimited(from: .millicores(250), because: \"…\")",
        right: "cpu: .millicores(250) ... .millicores(500)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard container.container.resources?.limits?["cpu"] == nil else { return [] }
        return [container.flaw("container '\(container.name)' has no CPU limit", "resources.limits[cpu]")]
    }
}

extension RuleID {
    /// A container without a CPU limit.
    public static let missingCPULimits: RuleID = "missing-cpu-limits"
}
