public import KubernetesModel

/// A container without a memory limit can take its node down.
package struct MissingMemoryLimits: Check {
    package let rule = Rule(
        .missingMemoryLimits, "every container has a memory limit",
        why: "a leak takes all memory of the node, and other pods with it",
        remedy: "write the upper bound: memory: .mebibytes(256) ... .mebibytes(512)",
        rows: ["RES-05"],
        linters: [
            "kube-linter unset-memory-requirements", "kube-score container-resources",
            "polaris memoryLimitsMissing", "checkov CKV_K8S_13",
        ],
        wrong: "memory: .unlimited(from: .mebibytes(256), because: \"…\")",
        right: "memory: .mebibytes(256) ... .mebibytes(512)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let defaults = LimitDefaults(graph)
        return graph.pods.flatMap { pod in
            pod.containers.compactMap { container in
                guard container.container.resources?.limits?["memory"] == nil,
                    pod.spec.resources?.limits?["memory"] == nil,
                    !defaults.limits("memory", in: pod.namespace)
                else { return Finding?.none }
                let flaw = container.flaw(
                    "container '\(container.name)' has no memory limit", "resources.limits[memory]")
                return Finding(rule, flaw, of: pod)
            }
        }
    }
}

extension RuleID {
    /// A container without a memory limit.
    public static let missingMemoryLimits: RuleID = "missing-memory-limits"
}
