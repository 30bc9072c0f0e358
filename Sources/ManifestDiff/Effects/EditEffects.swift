internal import KubernetesModel

/// What one edit of an object does, the most dangerous first.
enum EditEffects {
    static func effects(of edit: Edit, in pair: ObjectPair, _ facts: StackFacts) -> [Effect] {
        let isDefault =
            ServerDefaults.isDefault(edit, of: pair.identity.groupKind) || DependentDefaults.isDefault(edit, in: pair)
        if isDefault, !isInsteadOfAutoscaler(edit, in: pair, facts) {
            return [Effect(.nothing, "it is the default")]
        }
        // What is refused does nothing else.
        if let refusal = ImmutableFields.effect(of: edit, in: pair) { return [refusal] }
        var effects = [
            DataLosses.effect(of: edit, in: pair),
            Restarts.effect(of: edit, in: pair, facts),
            CutTraffic.effect(of: edit, in: pair),
            OpenedExposure.effect(of: edit, in: pair),
            GrantedAccess.effect(of: edit, in: pair),
            ScaleChanges.effect(of: edit, in: pair, facts),
        ].compactMap { $0 }
        let secrets = SecretKeyChanges.effects(of: edit, in: pair)
        effects += secrets
        if secrets.isEmpty, let reload = ConfigurationReloads.effect(of: edit, in: pair, facts) {
            effects.append(reload)
        }
        if effects.isEmpty { effects = [other(edit, in: pair)] }
        return effects.enumerated().sorted {
            $0.element.kind != $1.element.kind
                ? $0.element.kind > $1.element.kind : $0.offset < $1.offset
        }.map(\.element)
    }

    /// The default number of replicas says something where an autoscaler set another.
    private static func isInsteadOfAutoscaler(_ edit: Edit, in pair: ObjectPair, _ facts: StackFacts) -> Bool {
        edit.schema == "spec.replicas" && edit.isAddition && facts.oldAutoscaler(of: pair) != nil
    }

    /// Kinds whose labels or annotations some controller acts on.
    private static let annotated: Set<String> = [
        "Gateway.gateway.networking.k8s.io", "HTTPRoute.gateway.networking.k8s.io", "Ingress.networking.k8s.io",
        "IngressClass.networking.k8s.io", "Namespace", "Node", "Service", "ServiceAccount",
        "StorageClass.storage.k8s.io",
    ]

    private static func other(_ edit: Edit, in pair: ObjectPair) -> Effect {
        if edit.schema == "apiVersion" { return Effect(.nothing, "another version of the same object") }
        if edit.isRemoval, ["spec.clusterIP", "spec.clusterIPs"].contains(edit.schema),
            pair.identity.groupKind == "Service", pair.new?.at("spec.type") != "ExternalName"
        {
            let hasNone = pair.old?.at("spec.clusterIP") == "None"
            return Effect(
                .nothing, hasNone ? "it stays without an address until it is deleted" : "it keeps its address")
        }
        if edit.schema.isWithin("metadata"), !annotated.contains(pair.identity.groupKind) {
            return Effect(.nothing, "nothing that runs notices")
        }
        return Effect(.inPlace, "takes effect at once; nothing restarts")
    }
}
