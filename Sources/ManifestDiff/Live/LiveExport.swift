package import KubernetesModel

/// What a cluster adds to the objects that were applied to it, and to their number.
package enum LiveExport {
    /// The object without the fields that only the server and `kubectl` write.
    static func declared(_ manifest: ManifestNode) -> ManifestNode {
        guard case .mapping(let fields) = manifest else { return manifest }
        return .mapping(
            OrderedMap(
                distinct: fields.compactMap { key, value in
                    switch key {
                    case "status": nil
                    case "metadata": (key, metadata(value, owned: ServerOwned.metadata.union(["finalizers"])))
                    case "spec": (key, withoutOwnTemplate(value))
                    default: (key, value)
                    }
                }))
    }

    /// Whether nobody declares the object: what a controller or every new namespace makes.
    package static func isOfCluster(_ manifest: ManifestNode) -> Bool {
        guard let identity = ObjectIdentity(manifest) else { return false }
        if manifest.at("metadata.ownerReferences")?.isEmpty == false { return true }
        switch (identity.groupKind, identity.name) {
        case ("ConfigMap", "kube-root-ca.crt"), ("ServiceAccount", "default"), ("Service", "kubernetes"): return true
        case ("Endpoints", _), ("EndpointSlice.discovery.k8s.io", _), ("Event", _), ("Event.events.k8s.io", _),
            ("Lease.coordination.k8s.io", _):
            return true
        case ("Secret", _):
            let type = manifest["type"]?.text ?? ""
            return type == "kubernetes.io/service-account-token" || type.hasPrefix("helm.sh/")
        default: return false
        }
    }

    /// Whether the difference at `path` is the server's doing: `old` is what it has.
    static func isOfServer(
        _ path: DiffPath, _ old: ManifestNode?, _ new: ManifestNode?, in pair: ObjectPair, _ facts: StackFacts
    ) -> Bool {
        guard let old else { return new?.isEmpty == true }
        guard new == nil else { return false }
        if AgentMarks.isOnlyMarks(old, at: path) { return true }
        let schema = path.schema
        // Where the autoscaler is new, the number falls to the default until it acts.
        if schema == "spec.replicas", facts.oldAutoscaler(of: pair) != nil, facts.newAutoscaler(of: pair) != nil {
            return true
        }
        let around = pair.new.flatMap { path.parent.value(in: $0) }
        // No address is none that the server chose.
        if pair.identity.groupKind == "Service", ["spec.clusterIP", "spec.clusterIPs"].contains(schema),
            old == "None" || old == ["None"]
        {
            return around?["clusterIP"] == "None"
        }
        return ServerDefaults.isFilledIn(old, at: schema, of: pair.identity.groupKind)
            || around.map { DependentDefaults.isDefault(old, at: schema, beside: $0, of: pair.identity.groupKind) }
                ?? false
    }

    // MARK: - Metadata

    private static func withoutOwnTemplate(_ spec: ManifestNode) -> ManifestNode {
        guard let template = spec["template"], let own = template["metadata"] else { return spec }
        var fields = spec.fields ?? [:]
        var templateFields = template.fields ?? [:]
        templateFields["metadata"] = metadata(own, owned: ["creationTimestamp"])
        fields["template"] = .mapping(templateFields)
        return .mapping(fields)
    }

    private static func metadata(_ metadata: ManifestNode, owned: Set<String>) -> ManifestNode {
        let fields = (metadata.fields ?? [:]).compactMap { key, value -> (String, ManifestNode)? in
            if owned.contains(key) { return nil }
            guard key == "annotations" || key == "labels", case .mapping(let entries) = value else {
                return (key, value)
            }
            let kept = entries.compactMap { ServerOwned.keys.contains($0.key) ? nil : ($0.key, $0.value) }
            return kept.isEmpty ? nil : (key, .mapping(OrderedMap(distinct: kept)))
        }
        return .mapping(OrderedMap(distinct: fields))
    }
}
