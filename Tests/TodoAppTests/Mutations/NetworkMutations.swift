import KubeDSL
import Testing

private func service(
    _ title: String, _ rule: RuleID, _ offender: String,
    _ change: @escaping @Sendable (inout CoreV1.ServiceSpec) -> Void
) -> Mutation {
    .changing(CoreV1.Service.self, "backend", title, rule, offender) { change(&$0.spec) }
}

private func ingress(
    _ title: String, _ rule: RuleID, _ offender: String,
    _ change: @escaping @Sendable (inout NetworkingV1.Ingress) -> Void
) -> Mutation {
    .changing(NetworkingV1.Ingress.self, "todo-app", title, rule, offender, change)
}

private func policy(_ spec: NetworkingV1.NetworkPolicySpec) -> NetworkingV1.NetworkPolicy {
    NetworkingV1.NetworkPolicy(metadata: MetaV1.ObjectMeta(name: "planted"), spec: spec)
}

private func pods(_ name: String) -> MetaV1.LabelSelector {
    MetaV1.LabelSelector(matchLabels: ["app.kubernetes.io/name": name])
}

let networkMutations: [Mutation] = [
    service("a selector of no pod", "services-without-pods", "backend") { $0.selector = ["app": "nobody"] },
    service("a Service of two workloads", "ambiguous-services", "backend") {
        $0.selector = ["app.kubernetes.io/instance": "todo-app"]
    },
    service("a target port that no container has", "missing-target-ports", "9999") { $0.ports?[0].targetPort = 9999 },
    service("a target name that no container has", "missing-target-ports", "grpc") {
        $0.ports?[0].targetPort = "grpc"
    },
    service("no ports", "invalid-service-ports", "backend") { $0.ports = nil },
    service("a node port inside the cluster", "mismatched-service-fields", "backend") {
        $0.ports?[0].nodePort = 30001
    },
    .changing(CoreV1.Service.self, "backend", "a name that begins with a digit", "service-name", "1backend") {
        $0.metadata.name = "1backend"
    },
    ingress("a route to nothing", "dangling-routes", "nowhere") {
        $0.spec.rules?[0].http?.paths[0].backend.service?.name = "nowhere"
    },
    ingress("a route to a port that the Service lacks", "dangling-routes", "grpc") {
        $0.spec.rules?[0].http?.paths[0].backend.service?.port?.name = "grpc"
    },
    ingress("a relative route", "http-path", "api") { $0.spec.rules?[0].http?.paths[1].path = "api" },
    ingress("a host with capitals", "host", "Todo") { $0.spec.rules?[0].host = "Todo.example.com" },
    ingress("any host", "catch-all-hosts", "todo-app") { $0.spec.rules?[0].host = nil },
    ingress("no TLS", "unencrypted-ingresses", "todo-app") { $0.spec.tls = nil },
    ingress("a certificate for another host", "mismatched-tls-hosts", "other.example.com") {
        $0.spec.tls?[0].hosts = ["other.example.com"]
    },
    ingress("a certificate that nobody makes", "missing-certificates", "lost-tls") {
        $0.metadata.annotations = nil
        $0.spec.tls?[0].secretName = "lost-tls"
    },
    ingress("one route twice", "conflicting-routes", "/api") {
        guard let path = $0.spec.rules?[0].http?.paths[1] else { return }
        $0.spec.rules?[0].http?.paths.append(path)
    },
    ingress("no class", "missing-ingress-classes", "todo-app") { $0.spec.ingressClassName = nil },
    ingress("a snippet", "snippet-annotation", "server-snippet") {
        $0.metadata.annotations?["nginx.ingress.kubernetes.io/server-snippet"] = "return 200;"
    },
    .adding(
        policy(NetworkingV1.NetworkPolicySpec(podSelector: pods("nobody"), policyTypes: [.ingress])),
        "a policy for no pod", "policies-without-pods", "planted"),
    withoutNames,
    .changing(
        NetworkingV1.NetworkPolicy.self, "mcp-server", "a dependency that is cut", "severed-dependencies", "mcp-server"
    ) { $0.spec.ingress = [] }.notedElsewhere,
    .changing(
        NetworkingV1.NetworkPolicy.self, "frontend", "an entrance that is cut", "severed-entrances", "frontend"
    ) { $0.spec.ingress = [] }.notedElsewhere,
    .adding(
        policy(
            NetworkingV1.NetworkPolicySpec(
                podSelector: pods("redis"),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        from: [NetworkingV1.NetworkPolicyPeer(ipBlock: NetworkingV1.IPBlock(cidr: "10.0.0.0/99"))])
                ], policyTypes: [.ingress])),
        "a block of no addresses", "cidr", "99"),
]

/// Every policy of a pod lets it look up names, so that all of them are changed.
private let withoutNames = Mutation(
    testDescription: "no names for the backend", rule: "egress-without-dns", offender: "backend"
) { objects in
    for index in objects.indices {
        guard var policy = objects[index].object as? NetworkingV1.NetworkPolicy else { continue }
        policy.spec.egress?.removeAll { $0.ports?.allSatisfy { $0.port == 53 } == true }
        objects[index].object = policy
    }
    return try #require(
        objects.firstIndex { $0.object is NetworkingV1.NetworkPolicy && $0.object.metadata.name == "backend" })
}
