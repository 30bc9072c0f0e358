public import KubernetesModel

extension RuleID {
    /// A Service of type LoadBalancer in a cluster that gives it no address.
    public static let unprovidedLoadBalancers: RuleID = "unprovided-load-balancers"
}

/// In a cluster without a load balancer, a Service of that type waits for its address forever.
package struct UnprovidedLoadBalancers: Check {
    package let rule = Rule(
        .unprovidedLoadBalancers, "Services of type LoadBalancer stand in clusters that give them an address",
        why: "the Service stays pending and is not reached from outside",
        remedy: "use a node port or an Ingress in this environment",
        severity: .warning,
        rows: ["SVC-18"],
        wrong: ".service(.http, as: .loadBalancer()) where the cluster has none",
        right: ".service(.http, as: environment(dev: .nodePort(30080), prod: .loadBalancer()))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard graph.cluster.hasLoadBalancer == false else { return [] }
        return graph.all(CoreV1.Service.self).compactMap { service, declared in
            guard service.spec.type == .loadBalancer else { return nil }
            return Finding(
                rule, "\(ObjectReference(service)) gets no address, as the cluster has no load balancer", in: declared,
                path: "spec.type")
        }
    }
}
