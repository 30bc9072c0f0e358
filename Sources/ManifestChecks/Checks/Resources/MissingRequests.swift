public import KubernetesModel
import KubernetesValues

/// Without requests the scheduler packs a node until it breaks, and evicts this pod first.
package struct MissingRequests: Check {
    package let rule = Rule(
        .missingRequests, "every container requests CPU and memory",
        why: "nodes are packed until they break, and its pod is the first to go",
        remedy: "write resources: Resources(cpu: …, memory: …)",
        rows: ["RES-01", "RES-02", "RES-10", "RES-12"],
        linters: [
            "kube-linter unset-cpu-requirements", "kube-score container-resources",
            "polaris cpuRequestsMissing", "polaris memoryRequestsMissing", "checkov CKV_K8S_10",
            "checkov CKV_K8S_12",
        ],
        wrong: ".patch { $0.resources = nil }",
        right: "resources: Resources(cpu: .millicores(250) ... .millicores(500), memory: …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let defaults = LimitDefaults(graph)
        return graph.pods.flatMap { pod in
            pod.containers.flatMap { container in
                ["cpu", "memory"].compactMap { resource in
                    let resources = container.container.resources
                    let amount = (resources?.requests?[resource] ?? resources?.limits?[resource])?.text
                    let ofPod = pod.spec.resources?.requests?[resource] ?? pod.spec.resources?.limits?[resource]
                    let isZero = amount.flatMap { try? ParsedQuantity($0) } == .zero
                    guard amount == nil ? ofPod == nil && !defaults.requests(resource, in: pod.namespace) : isZero
                    else {
                        return Finding?.none
                    }
                    let flaw = container.flaw(
                        "container '\(container.name)' requests no \(resource)", "resources.requests[\(resource)]")
                    return Finding(rule, flaw, of: pod)
                }
            }
        }
    }
}

extension RuleID {
    /// A container that requests no CPU or no memory.
    public static let missingRequests: RuleID = "missing-requests"
}
