import KubernetesModel

/// What the LimitRanges of an environment fill in where containers say nothing.
struct LimitDefaults {
    private var requests: [String: Set<String>] = [:]
    private var limits: [String: Set<String>] = [:]

    init(_ graph: ResourceGraph) {
        for (range, _) in graph.all(CoreV1.LimitRange.self) {
            let namespace = range.metadata.namespace ?? ""
            for item in range.spec.limits where item.type == "Container" {
                // A maximum is the default limit, and a default limit or else the minimum the default request.
                let limited = (item.default?.keys ?? []) + (item.max?.keys ?? [])
                limits[namespace, default: []].formUnion(limited)
                let requested = limited + (item.defaultRequest?.keys ?? []) + (item.min?.keys ?? [])
                requests[namespace, default: []].formUnion(requested)
            }
        }
    }

    func requests(_ resource: String, in namespace: String?) -> Bool {
        requests[namespace ?? ""]?.contains(resource) ?? false
    }

    func limits(_ resource: String, in namespace: String?) -> Bool {
        limits[namespace ?? ""]?.contains(resource) ?? false
    }
}
