public import KubernetesModel

extension RuleID {
    /// A rule of an Ingress without a host.
    public static let catchAllHosts: RuleID = "catch-all-hosts"
}

/// A rule of an Ingress without a host takes the requests for all hosts that nobody else serves.
package struct CatchAllHosts: Check {
    package let rule = Rule(
        .catchAllHosts, "every rule of an Ingress names its host",
        why: "the rule takes requests for every host that the controller serves",
        remedy: "name the host",
        rows: ["ING-08"],
        wrong: "NetworkingV1.IngressRule(http: …)",
        right: "NetworkingV1.IngressRule(host: \"shop.example.com\", http: …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ingress, declared in
            (ingress.spec.rules ?? []).enumerated().compactMap { index, rule in
                guard (rule.host ?? "").isEmpty else { return nil }
                return Finding(
                    self.rule, "a rule of \(ObjectReference(ingress)) names no host and takes the requests for all",
                    in: declared, path: "spec.rules[\(index)].host")
            }
        }
    }
}
