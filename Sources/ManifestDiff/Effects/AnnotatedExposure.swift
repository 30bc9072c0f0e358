internal import KubernetesModel

/// Annotations by which controllers let somebody in, or keep them out: of Ingresses, and of Services with an address.
enum AnnotatedExposure {
    static func effect(of edit: Edit) -> Effect? {
        let isOpened = annotations(edit).contains { key, old, new in
            if old != nil, barriers.contains(where: { key.contains($0) }) { return true }
            if old != nil, enclosures.contains(where: { key.hasSuffix($0) }) { return !isInside(new) }
            return openings.contains { key.hasSuffix($0.suffix) && new?.text == $0.value } || key == ingressClass
        }
        return isOpened ? Effect(.exposureOpened, "who is kept out may be let in") : nil
    }

    /// Those that keep somebody out, whatever their value.
    private static let barriers = [
        "/allowlist-source-range", "/auth-", "/inbound-cidrs", "/load-balancer-source-ranges", "/security-groups",
        "/whitelist-source-range", "load-balancer-security-groups",
    ]

    /// Those that keep a load balancer inside of the network.
    private static let enclosures = [
        "/aws-load-balancer-internal", "/aws-load-balancer-scheme", "/azure-load-balancer-internal",
        "/load-balancer-type", "/oci-load-balancer-internal", "/openstack-internal-load-balancer",
    ]

    private static let openings = [
        (suffix: "/aws-load-balancer-scheme", value: "internet-facing"), (suffix: "/scheme", value: "internet-facing"),
    ]

    /// Another controller serves the Ingress, perhaps to others.
    private static let ingressClass = "kubernetes.io/ingress.class"

    private static func isInside(_ value: ManifestNode?) -> Bool {
        ["true", "internal"].contains(value?.text?.lowercased() ?? "")
    }

    /// What the edit is about, be it one annotation or all.
    private static func annotations(_ edit: Edit) -> [(key: String, old: ManifestNode?, new: ManifestNode?)] {
        if edit.schema == "metadata.annotations[]", case .entry(let key)? = edit.path.parts.last {
            return [(key, edit.old, edit.new)]
        }
        guard edit.schema == "metadata.annotations" else { return [] }
        let old = edit.old?.fields ?? [:]
        let new = edit.new?.fields ?? [:]
        return Set(old.keys + new.keys).sorted().map { (key: $0, old: old[$0], new: new[$0]) }
    }
}
