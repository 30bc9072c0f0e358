package import KubernetesModel

extension NetworkingV1.NetworkPolicy {
    /// The sources and destinations of all its rules, with their paths in the object.
    package var peers: [(peer: NetworkingV1.NetworkPolicyPeer, path: String)] {
        let sources = (spec.ingress ?? []).enumerated().flatMap { index, rule in
            (rule.from ?? []).enumerated().map { ($0.element, "spec.ingress[\(index)].from[\($0.offset)]") }
        }
        let destinations = (spec.egress ?? []).enumerated().flatMap { index, rule in
            (rule.to ?? []).enumerated().map { ($0.element, "spec.egress[\(index)].to[\($0.offset)]") }
        }
        return sources + destinations
    }

    /// The ports of all its rules, with their paths in the object.
    package var ports: [(port: NetworkingV1.NetworkPolicyPort, path: String)] {
        let entering = (spec.ingress ?? []).enumerated().flatMap { index, rule in
            (rule.ports ?? []).enumerated().map { ($0.element, "spec.ingress[\(index)].ports[\($0.offset)]") }
        }
        let leaving = (spec.egress ?? []).enumerated().flatMap { index, rule in
            (rule.ports ?? []).enumerated().map { ($0.element, "spec.egress[\(index)].ports[\($0.offset)]") }
        }
        return entering + leaving
    }
}
