package import KubernetesModel
public import KubernetesValues

/// What a container is guaranteed and what it may use at most.
///
/// ```swift
/// Resources(cpu: .millicores(500) ... .cores(1), memory: .mebibytes(512) ... .gibibytes(1))
/// ```
/// [Resource management](https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/)
public struct Resources: Sendable, Hashable {
    /// Processor time. Beyond its limit the container is slowed down.
    public var cpu: ResourceBounds<CPUQuantity>
    /// Beyond its limit the container is killed.
    public var memory: ResourceBounds<MemoryQuantity>
    /// Local disk for scratch volumes, logs and the writable layer. Default: neither requested nor limited.
    public var ephemeralStorage: ResourceBounds<MemoryQuantity>?

    /// - Parameter ephemeralStorage: default: neither requested nor limited.
    public init(
        cpu: ResourceBounds<CPUQuantity>,
        memory: ResourceBounds<MemoryQuantity>,
        ephemeralStorage: ResourceBounds<MemoryQuantity>? = nil
    ) {
        self.cpu = cpu
        self.memory = memory
        self.ephemeralStorage = ephemeralStorage
    }

    package func lowered() -> CoreV1.ResourceRequirements {
        var requests: OrderedMap<Quantity> = [
            "cpu": Quantity(cpu.request.description), "memory": Quantity(memory.request.description),
        ]
        var limits: OrderedMap<Quantity> = [:]
        limits["cpu"] = cpu.limit.map { Quantity($0.description) }
        limits["memory"] = memory.limit.map { Quantity($0.description) }
        if let ephemeralStorage {
            requests["ephemeral-storage"] = Quantity(ephemeralStorage.request.description)
            limits["ephemeral-storage"] = ephemeralStorage.limit.map { Quantity($0.description) }
        }
        return CoreV1.ResourceRequirements(limits: limits.isEmpty ? nil : limits, requests: requests)
    }
}
