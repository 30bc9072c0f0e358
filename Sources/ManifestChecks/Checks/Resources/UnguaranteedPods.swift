public import KubernetesModel
import KubernetesValues

/// Only pods whose requests are their limits are safe from their neighbours.
package struct UnguaranteedPods: ContainerCheck {
    package let rule = Rule(
        .unguaranteedPods, "containers request as much CPU and memory as they may use",
        why: "under pressure pods that use more than they requested go first",
        remedy: "write .exactly(…)",
        isOptional: true,
        rows: ["RES-11"],
        linters: [
            "kube-score container-resource-requests-equal-limits",
            "kube-score container-cpu-requests-equal-limits",
            "kube-score container-memory-requests-equal-limits",
        ],
        wrong: "memory: .mebibytes(256) ... .mebibytes(512)",
        right: "memory: .exactly(.mebibytes(512))")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        ["cpu", "memory"].compactMap { resource in
            let resources = container.container.resources
            guard let limit = resources?.limits?[resource] else {
                return container.flaw(
                    "container '\(container.name)' has no \(resource) limit to guarantee",
                    "resources.limits[\(resource)]")
            }
            let request = resources?.requests?[resource] ?? limit
            guard (try? ParsedQuantity(request.text)) != (try? ParsedQuantity(limit.text)) else { return nil }
            return container.flaw(
                "container '\(container.name)' requests \(request.text) of \(resource) and may use \(limit.text)",
                "resources.requests[\(resource)]")
        }
    }
}

extension RuleID {
    /// A container that may use more than it requests.
    public static let unguaranteedPods: RuleID = "unguaranteed-pods"
}
