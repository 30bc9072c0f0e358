public import KubernetesValues

/// How much of the cluster an environment may take.
public struct ResourceBudget: Hashable, Sendable {
    public let cpu: CPUQuantity
    public let memory: MemoryQuantity

    public init(cpu: CPUQuantity, memory: MemoryQuantity) {
        self.cpu = cpu
        self.memory = memory
    }
}
