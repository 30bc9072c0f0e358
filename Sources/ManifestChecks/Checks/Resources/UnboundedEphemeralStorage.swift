public import KubernetesModel
import KubernetesValues

/// Logs and scratch files fill the disk of the node unless they are counted.
package struct UnboundedEphemeralStorage: ContainerCheck {
    package let rule = Rule(
        .unboundedEphemeralStorage, "containers request and limit the disk of their node, to one amount",
        why: "logs and scratch files fill the node, and its pods are evicted",
        remedy: "write ephemeralStorage: .exactly(…)",
        isOptional: true,
        rows: ["RES-13", "RES-14"],
        linters: [
            "kube-score container-ephemeral-storage-request-and-limit",
            "kube-score container-ephemeral-storage-request-equals-limit",
        ],
        wrong: "no ephemeralStorage",
        right: "ephemeralStorage: .exactly(.gibibytes(1))")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        let resources = container.container.resources
        guard let request = resources?.requests?["ephemeral-storage"],
            let limit = resources?.limits?["ephemeral-storage"]
        else {
            return [
                container.flaw(
                    "container '\(container.name)' does not bound its ephemeral storage",
                    "resources.limits[ephemeral-storage]")
            ]
        }
        guard (try? ParsedQuantity(request.text)) != (try? ParsedQuantity(limit.text)) else { return [] }
        return [
            container.flaw(
                "container '\(container.name)' requests \(request.text) of ephemeral storage and may use \(limit.text)",
                "resources.requests[ephemeral-storage]")
        ]
    }
}

extension RuleID {
    /// A container that does not bound its use of the node's disk.
    public static let unboundedEphemeralStorage: RuleID = "unbounded-ephemeral-storage"
}
