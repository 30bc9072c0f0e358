public import KubernetesModel
import KubernetesValues

/// An environment that is not the last one is there to try things, and is to cost less.
package struct OversizedEnvironments: Check {
    package let rule = Rule(
        .oversizedEnvironments, "no container may use more than it may in the last environment",
        why: "a smaller environment costs as much as production, and hides what production lacks",
        remedy: "lower the limit in the smaller environment",
        isOptional: true,
        scope: .environments,
        rows: ["RES-19"],
        wrong: "environment(dev: .cores(2), prod: .cores(1))",
        right: "environment(dev: .millicores(500), prod: .cores(1))")

    package init() {}

    package func findings(across graphs: [ResourceGraph]) -> [Finding] {
        guard let last = graphs.last else { return [] }
        var bounds: [String: CoreV1.ResourceRequirements] = [:]
        for pod in last.pods {
            for container in pod.containers {
                bounds["\(pod.workload.kind.kind)/\(pod.workload.name)/\(container.name)"] =
                    container.container.resources
            }
        }
        return graphs.dropLast().flatMap { graph in
            graph.pods.flatMap { pod in
                pod.containers.flatMap { container -> [Finding] in
                    let key = "\(pod.workload.kind.kind)/\(pod.workload.name)/\(container.name)"
                    guard let bound = bounds[key] else { return [] }
                    return ["cpu", "memory"].compactMap { resource in
                        guard let limit = container.container.resources?.limits?[resource],
                            let most = bound.limits?[resource],
                            let amount = try? ParsedQuantity(limit.text), let bound = try? ParsedQuantity(most.text),
                            amount > bound
                        else { return nil }
                        let flaw = container.flaw(
                            "container '\(container.name)' may use \(limit.text) of \(resource), and \(most.text) in "
                                + "'\(last.environment)'", "resources.limits[\(resource)]")
                        var finding = Finding(rule, flaw, of: pod)
                        finding.environments = [graph.environment, last.environment]
                        return finding
                    }
                }
            }
        }
    }
}

extension RuleID {
    /// A container that may use more than in the last environment.
    public static let oversizedEnvironments: RuleID = "oversized-environments"
}
