public import KubernetesModel

extension RuleID {
    /// A Service that is reached from outside the cluster without an Ingress.
    public static let exposedServices: RuleID = "exposed-services"
}

/// A Service of type NodePort or LoadBalancer is reached from outside, past the Ingress.
package struct ExposedServices: Check {
    package let rule = Rule(
        .exposedServices, "Services are reached from outside through an Ingress only",
        why: "a way in of its own has neither the TLS nor the rules of the Ingress",
        remedy: "leave the type out, and route to the Service in an Ingress",
        isOptional: true,
        rows: ["SVC-10"],
        linters: ["kube-linter exposed-services", "kube-score service-type"],
        wrong: ".service(.http, as: .nodePort())",
        right: ".service(.http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.Service.self).compactMap { service, declared in
            guard let type = service.spec.type, type == .nodePort || type == .loadBalancer else { return nil }
            return Finding(
                rule, "\(ObjectReference(service)) is reached from outside by type \(type.rawValue)", in: declared,
                path: "spec.type")
        }
    }
}
