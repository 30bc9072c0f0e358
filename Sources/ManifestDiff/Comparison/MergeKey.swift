internal import KubernetesModel

/// What identifies an item of a list, so that a new first container is not a change of all.
///
/// Mostly the keys of the API's own strategic merge; a list that is not here is compared by position.
struct MergeKey {
    private struct Part {
        /// The first of these fields that the item has.
        let fields: [String]
        /// Stands for a field that the item may leave out.
        var fallback: String?
    }

    private let parts: [Part]

    private init(_ parts: Part...) { self.parts = parts }

    /// One key for each item; nil when the list has no keys, or they do not tell its items apart.
    static func keys(of items: [ManifestNode], in field: String?) -> [String]? {
        guard let field else { return nil }
        var keys: [String] = []
        keys.reserveCapacity(items.count)
        for item in items {
            let key = sets.contains(field) ? item.scalarText : table[field]?.key(of: item)
            guard let key else { return nil }
            keys.append(key)
        }
        return Set(keys).count == keys.count ? keys : nil
    }

    private func key(of item: ManifestNode) -> String? {
        var texts: [String] = []
        for part in parts {
            let value = part.fields.lazy.compactMap { item.at($0)?.scalarText }.first
            guard let text = value ?? part.fallback else { return nil }
            if !text.isEmpty { texts.append(text) }
        }
        return texts.joined(separator: "/")
    }

    /// Lists that are sets: what stands in them is its own key.
    private static let sets: Set<String> = [
        "accessModes", "add", "apiGroups", "drop", "except", "externalIPs", "finalizers", "hostnames", "hosts",
        "loadBalancerSourceRanges", "nonResourceURLs", "policyTypes", "resourceNames", "resources",
        "supplementalGroups", "verbs",
    ]

    private static let table: [String: MergeKey] = {
        let name = MergeKey(Part(fields: ["name"]))
        let reference = MergeKey(
            Part(fields: ["configMapRef.name", "secretRef.name"]), Part(fields: ["prefix"], fallback: ""))
        let metric = MergeKey(
            Part(fields: ["type"]),
            Part(
                fields: [
                    "resource.name", "containerResource.name", "pods.metric.name", "object.metric.name",
                    "external.metric.name",
                ]))
        var table: [String: MergeKey] = [
            "conditions": MergeKey(Part(fields: ["type"])),
            "data": MergeKey(Part(fields: ["secretKey"])),
            "envFrom": reference,
            "hostAliases": MergeKey(Part(fields: ["ip"])),
            "items": MergeKey(Part(fields: ["key"])),
            "metrics": metric,
            "paths": MergeKey(Part(fields: ["path"], fallback: "/")),
            "ports": MergeKey(
                Part(fields: ["containerPort", "port"]), Part(fields: ["protocol"], fallback: "TCP")),
            "readinessGates": MergeKey(Part(fields: ["conditionType"])),
            "rules": MergeKey(Part(fields: ["host"])),
            "subjects": MergeKey(
                Part(fields: ["kind"]), Part(fields: ["namespace"], fallback: ""), Part(fields: ["name"])),
            "tls": MergeKey(Part(fields: ["secretName"])),
            "volumeClaimTemplates": MergeKey(Part(fields: ["metadata.name"])),
            "volumeDevices": MergeKey(Part(fields: ["devicePath"])),
            "volumeMounts": MergeKey(Part(fields: ["mountPath"])),
        ]
        for field in [
            "claims", "containers", "env", "ephemeralContainers", "imagePullSecrets", "initContainers", "listeners",
            "options", "parentRefs", "resourceClaims", "schedulingGates", "secrets", "sysctls", "versions", "volumes",
            "webhooks",
        ] { table[field] = name }
        return table
    }()
}

extension ManifestNode {
    fileprivate var scalarText: String? {
        switch self {
        case .string(let text): text
        case .integer(let value): String(value)
        default: nil
        }
    }
}
