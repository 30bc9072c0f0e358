package import KubernetesModel
public import KubernetesValues

/// What containers, pods or claims may take each.
public struct LimitRangeItem: Sendable {
    package let lowered: CoreV1.LimitRangeItem

    /// Of each container.
    public static func containers(
        cpu: LimitAmounts<CPUQuantity>? = nil, memory: LimitAmounts<MemoryQuantity>? = nil,
        ephemeralStorage: LimitAmounts<MemoryQuantity>? = nil
    ) -> LimitRangeItem {
        item("Container", cpu, memory, ephemeralStorage)
    }

    /// Of each pod; it has no defaults.
    public static func pods(
        cpu: LimitAmounts<CPUQuantity>? = nil, memory: LimitAmounts<MemoryQuantity>? = nil
    ) -> LimitRangeItem {
        item("Pod", cpu, memory, nil)
    }

    /// Of each claim.
    public static func persistentVolumeClaims(min: MemoryQuantity? = nil, max: MemoryQuantity) -> LimitRangeItem {
        LimitRangeItem(
            lowered: CoreV1.LimitRangeItem(
                type: "PersistentVolumeClaim", max: ["storage": Quantity(max.description)],
                min: min.map { ["storage": Quantity($0.description)] }))
    }

    private static func item(
        _ type: String, _ cpu: LimitAmounts<CPUQuantity>?, _ memory: LimitAmounts<MemoryQuantity>?,
        _ storage: LimitAmounts<MemoryQuantity>?
    ) -> LimitRangeItem {
        var item = CoreV1.LimitRangeItem(type: type)
        cpu?.set("cpu", in: &item)
        memory?.set("memory", in: &item)
        storage?.set("ephemeral-storage", in: &item)
        return LimitRangeItem(lowered: item)
    }
}
