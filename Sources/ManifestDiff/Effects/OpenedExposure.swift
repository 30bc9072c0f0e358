internal import KubernetesModel

/// What lets more in: from outside of the cluster, or past a network policy.
enum OpenedExposure {
    static func effect(of edit: Edit, in pair: ObjectPair) -> Effect? {
        switch pair.identity.groupKind {
        case "Service": service(edit, in: pair)
        case "Ingress.networking.k8s.io": ingress(edit, in: pair)
        case "NetworkPolicy.networking.k8s.io": NetworkPolicyChanges.effect(of: edit, in: pair)
        case "HTTPRoute.gateway.networking.k8s.io", "GRPCRoute.gateway.networking.k8s.io",
            "Gateway.gateway.networking.k8s.io":
            gateway(edit)
        case let kind: PodTemplate.specification(of: kind).flatMap { pod(edit, below: $0) }
        }
    }

    static func effect(ofAdding pair: ObjectPair) -> Effect? {
        switch pair.identity.groupKind {
        case "Ingress.networking.k8s.io", "HTTPRoute.gateway.networking.k8s.io",
            "GRPCRoute.gateway.networking.k8s.io", "Gateway.gateway.networking.k8s.io":
            Effect(.exposureOpened, "reached from outside of the cluster")
        case "Service" where isExposed(pair.new?.at("spec.type")?.text):
            Effect(.exposureOpened, "reached from outside of the cluster")
        case let kind:
            PodTemplate.specification(of: kind).flatMap {
                pod(Edit(DiffPath(), old: nil, new: pair.new), below: $0)
            }
        }
    }

    private static func isExposed(_ type: String?) -> Bool { type == "LoadBalancer" || type == "NodePort" }

    private static func service(_ edit: Edit, in pair: ObjectPair) -> Effect? {
        switch edit.schema {
        case let field where field.isWithin("metadata.annotations"):
            return isExposed(pair.new?.at("spec.type")?.text) ? AnnotatedExposure.effect(of: edit) : nil
        case "spec.type":
            if isExposed(edit.new?.text) { return Effect(.exposureOpened, "reached from outside of the cluster") }
            if isExposed(edit.old?.text) { return Effect(.downtime, "no longer reached from outside of the cluster") }
            return nil
        case "spec.externalIPs", "spec.externalIPs[]":
            return edit.new.map { _ in Effect(.exposureOpened, "reached by another address") }
        case "spec.loadBalancerSourceRanges":
            return edit.isRemoval ? Effect(.exposureOpened, "reached from every address") : nil
        case "spec.loadBalancerSourceRanges[]":
            return edit.isAddition ? Effect(.exposureOpened, "reached from more addresses") : nil
        case "spec.ports[]":
            if edit.isRemoval { return Effect(.removed, "clients of the port are refused") }
            guard isExposed(pair.new?.at("spec.type")?.text) else { return nil }
            return Effect(.exposureOpened, "one more port is reached from outside of the cluster")
        default: return nil
        }
    }

    private static func ingress(_ edit: Edit, in pair: ObjectPair) -> Effect? {
        switch edit.schema {
        case "spec.rules", "spec.rules[]", "spec.rules[].http.paths[]", "spec.defaultBackend":
            if edit.isAddition { return Effect(.exposureOpened, "one more route from outside of the cluster") }
            return edit.isRemoval ? Effect(.removed, "requests to the route are refused") : nil
        case let field where field.hasSuffix(".host") || field.hasSuffix(".path") || field.hasSuffix(".pathType"):
            return Effect(.exposureOpened, "other requests reach the service")
        case "spec.ingressClassName":
            return Effect(.exposureOpened, "another controller serves it, perhaps to others")
        case "spec.tls", "spec.tls[]", "spec.tls[].hosts", "spec.tls[].hosts[]":
            // Another Secret for the same hosts is one entry that goes and one that comes.
            // A host that has no rule any longer is not served at all.
            let rules = pair.new?.at("spec.rules")?.items ?? []
            let hosts = TLSHosts(edit.old).among(rules.map { $0["host"]?.text ?? "" })
            let isServed = TLSHosts(pair.new?.at("spec.tls")).cover(hosts)
            return isServed ? nil : Effect(.exposureOpened, "served without encryption")
        default: return AnnotatedExposure.effect(of: edit)
        }
    }

    private static func gateway(_ edit: Edit) -> Effect? {
        guard ["spec.hostnames", "spec.rules", "spec.listeners"].contains(where: edit.schema.isWithin) else {
            return nil
        }
        if edit.isRemoval, edit.schema.hasSuffix("[]") { return Effect(.removed, "requests to the route are refused") }
        let isRoute = edit.isAddition || edit.schema.hasSuffix("hostname") || edit.schema.contains(".matches")
        return isRoute ? Effect(.exposureOpened, "one more route from outside of the cluster") : nil
    }

    /// Ports of the node itself.
    private static func pod(_ edit: Edit, below pod: String) -> Effect? {
        let isReached = edit.appeared.contains { leaf in
            guard leaf.schema.isWithin(pod) else { return false }
            return leaf.schema == "\(pod).hostNetwork" && leaf.value.isTrue
                || leaf.schema.hasSuffix(".ports[].hostPort")
        }
        return isReached ? Effect(.exposureOpened, "reached by the addresses of the nodes") : nil
    }
}
