package import KubernetesModel
public import KubernetesValues

/// How much of one resource the objects of a namespace may take together.
public struct QuotaAmount: Sendable {
    package let hard: [(key: String, value: Quantity)]

    /// What the pods may request and be limited to, together.
    public static func cpu(_ bounds: ResourceBounds<CPUQuantity>) -> QuotaAmount {
        bounded("cpu", bounds.request.description, bounds.limit?.description)
    }

    /// What the pods may request and be limited to, together.
    public static func memory(_ bounds: ResourceBounds<MemoryQuantity>) -> QuotaAmount {
        bounded("memory", bounds.request.description, bounds.limit?.description)
    }

    /// What the pods may request of the nodes' disks and be limited to, together.
    public static func ephemeralStorage(_ bounds: ResourceBounds<MemoryQuantity>) -> QuotaAmount {
        bounded("ephemeral-storage", bounds.request.description, bounds.limit?.description)
    }

    /// How much storage all claims may ask for together, or those of one storage class.
    public static func storage(_ size: MemoryQuantity, ofClass name: String? = nil) -> QuotaAmount {
        let prefix = name.map { "\($0).storageclass.storage.k8s.io/" } ?? ""
        return QuotaAmount(hard: [("\(prefix)requests.storage", Quantity(size.description))])
    }

    /// How many pods there may be that have not ended.
    public static func pods(_ count: UInt) -> QuotaAmount { counted("pods", count) }
    /// How many claims there may be.
    public static func persistentVolumeClaims(_ count: UInt) -> QuotaAmount { counted("persistentvolumeclaims", count) }
    /// How many Services of any type there may be.
    public static func services(_ count: UInt) -> QuotaAmount { counted("services", count) }
    /// How many Services may be of type LoadBalancer.
    public static func loadBalancers(_ count: UInt) -> QuotaAmount { counted("services.loadbalancers", count) }
    /// How many Services may be of type NodePort.
    public static func nodePorts(_ count: UInt) -> QuotaAmount { counted("services.nodeports", count) }
    /// How many ConfigMaps there may be.
    public static func configMaps(_ count: UInt) -> QuotaAmount { counted("configmaps", count) }
    /// How many Secrets there may be.
    public static func secrets(_ count: UInt) -> QuotaAmount { counted("secrets", count) }

    /// How many objects there may be of any other kind.
    ///
    /// - Parameter resource: the plural of the kind and its group, `deployments.apps`.
    public static func count(of resource: String, _ count: UInt) -> QuotaAmount {
        counted("count/\(resource)", count)
    }

    private static func counted(_ key: String, _ count: UInt) -> QuotaAmount {
        QuotaAmount(hard: [(key, Quantity("\(count)"))])
    }

    private static func bounded(_ resource: String, _ request: String, _ limit: String?) -> QuotaAmount {
        let limits = limit.map { [(key: "limits.\(resource)", value: Quantity($0))] } ?? []
        return QuotaAmount(hard: [("requests.\(resource)", Quantity(request))] + limits)
    }
}
