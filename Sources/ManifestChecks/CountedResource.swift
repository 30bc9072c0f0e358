package import KubernetesModel

/// A resource of containers that a quota counts: `requests.cpu`, or `cpu` for short.
package struct CountedResource: Sendable, Hashable, CustomStringConvertible {
    package let isLimit: Bool
    package let name: String

    package init?(_ key: String) {
        switch key {
        case "cpu", "memory": (isLimit, name) = (false, key)
        case "requests.cpu", "requests.memory", "requests.ephemeral-storage":
            (isLimit, name) = (false, String(key.dropFirst("requests.".count)))
        case "limits.cpu", "limits.memory", "limits.ephemeral-storage":
            (isLimit, name) = (true, String(key.dropFirst("limits.".count)))
        default: return nil
        }
    }

    /// The key of a quota in full.
    package var key: String { "\(isLimit ? "limits" : "requests").\(name)" }

    package var description: String { "\(isLimit ? "limit" : "request") of \(name)" }

    /// How much of it is taken; a limit without a request is the request as well.
    package func amount(_ resources: CoreV1.ResourceRequirements) -> Quantity? {
        isLimit ? resources.limits?[name] : resources.requests?[name] ?? resources.limits?[name]
    }
}

extension CoreV1.ResourceQuotaSpec {
    /// Whether it counts all pods of its namespace, and not only some.
    package var isForAll: Bool { (scopes ?? []).isEmpty && scopeSelector == nil }
}
