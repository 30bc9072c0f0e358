public import KubernetesValues

/// How much of the cluster an environment may take.
public struct ResourceBudget: Hashable, Sendable {
    /// Of all requests together.
    public let cpu: CPUQuantity
    /// Of all requests together.
    public let memory: MemoryQuantity

    /// Both must hold: `.cores(2)`, `.gibibytes(4)`.
    public init(cpu: CPUQuantity, memory: MemoryQuantity) {
        self.cpu = cpu
        self.memory = memory
    }
}
