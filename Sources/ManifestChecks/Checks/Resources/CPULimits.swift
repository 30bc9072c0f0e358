public import KubernetesModel

/// A limit throttles a container while the node has CPU to spare.
package struct CPULimits: ContainerCheck {
    package let rule = Rule(
        .cpuLimits, "no container has a CPU limit",
        why: "it is throttled while the node has CPU to spare",
        remedy: "leave the limit away",
        isOptional: true,
        rows: ["RES-04"],
        wrong: "cpu: .millicores(250) ... .millicores(500)",
        right: "cpu: .unlimited(from: .millicores(250), because: \"…\")")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard let limit = container.container.resources?.limits?["cpu"] else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' is throttled at \(limit.text) of CPU", "resources.limits[cpu]")
        ]
    }
}

extension RuleID {
    /// A container with a CPU limit.
    public static let cpuLimits: RuleID = "cpu-limits"
}
