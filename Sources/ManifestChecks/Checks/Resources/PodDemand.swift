import KubernetesModel
import KubernetesValues

/// What one pod takes from a node by its requests.
struct PodDemand {
    var cpu = CPUQuantity.millicores(0)
    var memory = MemoryQuantity.bytes(0)

    /// As the scheduler counts: what runs side by side adds up, and an init container needs its share only for a while.
    /// Amounts that are none count as nothing; another check finds them.
    init(_ pod: PodReference) {
        cpu = Self.total(of: pod, "cpu", zero: .millicores(0), max: { $0 < $1 ? $1 : $0 }, sum: +)
        memory = Self.total(of: pod, "memory", zero: .bytes(0), max: { $0 < $1 ? $1 : $0 }, sum: +)
    }

    private static func total<Amount: CheckedValue>(
        of pod: PodReference, _ resource: String, zero: Amount, max: (Amount, Amount) -> Amount,
        sum: (Amount, Amount) -> Amount
    ) -> Amount {
        func amount(_ resources: CoreV1.ResourceRequirements?) -> Amount? {
            let quantity = resources?.requests?[resource] ?? resources?.limits?[resource]
            return quantity.flatMap { try? Amount($0.text) }
        }
        let overhead = (pod.spec.overhead?[resource]?.text).flatMap { try? Amount($0) } ?? zero
        if let ofPod = amount(pod.spec.resources) { return sum(ofPod, overhead) }
        var (running, peak) = (zero, zero)
        for container in pod.containers {
            let own = amount(container.container.resources) ?? zero
            if container.runsBefore { peak = max(peak, sum(running, own)) } else { running = sum(running, own) }
        }
        return sum(max(peak, running), overhead)
    }
}
