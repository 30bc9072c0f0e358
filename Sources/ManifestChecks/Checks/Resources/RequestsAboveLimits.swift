import KubernetesModel
import KubernetesValues

/// The API server refuses a container that requests more of a resource than it may use.
package struct RequestsAboveLimits: Check {
    package let rule = Rule(
        "requests-above-limits", "amounts are well formed, and a container requests no more than its limit",
        why: "the API server refuses the pod",
        remedy: "raise the limit, or lower the request",
        values: ["cpu-quantity", "memory-quantity", "quantity"],
        rows: ["RES-06", "RES-07", "RES-08"],
        wrong: "cpu: .cores(2) ... .cores(1)",
        right: "cpu: .cores(1) ... .cores(2)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var findings: [Finding] = []
        for pod in graph.pods {
            for container in pod.containers {
                let resources = container.container.resources
                func check(_ amounts: OrderedMap<Quantity>?, _ field: String) {
                    for (resource, amount) in amounts ?? [:] {
                        guard let refusal = Self.refusal(of: amount.text, resource: resource) else { continue }
                        let path = "\(container.path).resources.\(field)[\(resource)]"
                        findings.append(Finding(rule, refusal, in: pod.declared, path: path))
                    }
                }
                check(resources?.requests, "requests")
                check(resources?.limits, "limits")
                for (resource, request) in resources?.requests ?? [:] {
                    guard let limit = resources?.limits?[resource], Self.isLess(limit.text, than: request.text) else {
                        continue
                    }
                    let message =
                        "container '\(container.name)' requests \(request.text) of \(resource), "
                        + "more than its limit of \(limit.text)"
                    let path = "\(container.path).resources.requests[\(resource)]"
                    findings.append(Finding(rule, message, in: pod.declared, path: path))
                }
            }
        }
        return findings
    }

    private static func refusal(of amount: String, resource: String) -> InvalidValue? {
        switch resource {
        case "cpu": CPUQuantity.refusal(of: amount)
        case "memory", "ephemeral-storage", "storage": MemoryQuantity.refusal(of: amount)
        default: ParsedQuantity.refusal(of: amount)
        }
    }

    /// False as well where one of the two is no quantity: that is a finding of its own.
    private static func isLess(_ limit: String, than request: String) -> Bool {
        guard let limit = try? ParsedQuantity(limit), let request = try? ParsedQuantity(request) else { return false }
        return limit < request
    }
}
