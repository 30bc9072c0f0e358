import KubernetesModel
package import KubernetesValues

/// What one pod takes from a node by its requests, or what it may take by its limits.
package struct PodDemand: Sendable {
    package var cpu: CPUQuantity
    package var memory: MemoryQuantity

    package static let none = PodDemand(cpu: .millicores(0), memory: .bytes(0))

    private init(cpu: CPUQuantity, memory: MemoryQuantity) {
        self.cpu = cpu
        self.memory = memory
    }

    /// As the scheduler counts: what runs side by side adds up, and an init container needs its share only for a while.
    /// Amounts that are none count as nothing; another check finds them.
    ///
    /// - Parameter byLimits: what has no limit counts with its request.
    init(_ pod: PodReference, byLimits: Bool = false) {
        cpu = Self.total(of: pod, "cpu", byLimits, zero: .millicores(0), max: { $0 < $1 ? $1 : $0 }, sum: +)
        memory = Self.total(of: pod, "memory", byLimits, zero: .bytes(0), max: { $0 < $1 ? $1 : $0 }, sum: +)
    }

    package static func += (left: inout Self, right: Self) {
        left.cpu = left.cpu + right.cpu
        left.memory = left.memory + right.memory
    }

    package static func * (demand: Self, count: Int) -> Self {
        Self(cpu: demand.cpu * count, memory: demand.memory * count)
    }

    private static func total<Amount: CheckedValue>(
        of pod: PodReference, _ resource: String, _ byLimits: Bool, zero: Amount, max: (Amount, Amount) -> Amount,
        sum: (Amount, Amount) -> Amount
    ) -> Amount {
        func amount(_ resources: CoreV1.ResourceRequirements?) -> Amount? {
            let (request, limit) = (resources?.requests?[resource], resources?.limits?[resource])
            let quantity = byLimits ? limit ?? request : request ?? limit
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
