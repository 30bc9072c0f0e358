public import KubernetesModel

extension RuleID {
    /// A variable that names a Service to which no traffic is declared.
    public static let undeclaredTraffic: RuleID = "undeclared-traffic"
}

/// Where a stack declares its traffic, a pod that is told the address of a Service has a flow to it.
package struct UndeclaredTraffic: Check {
    package let rule = Rule(
        .undeclaredTraffic,
        "where traffic is declared, every pod has a flow to the Services whose addresses it is told",
        why: "the connection is forbidden, and the picture of who talks to whom is wrong",
        remedy: "declare the flow, or drop the address",
        rows: ["NPL-06"],
        wrong: ".env(\"REDIS_URL\", redis.url(.redis)) beside Traffic { } without a flow to redis",
        right: "Flow(from: backend, to: redis, on: .redis)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        guard !graph.traffic.flows.isEmpty else { return [] }
        return graph.dependencies.filter(graph.lacksFlow).map { dependency in
            let pod = graph.pods[dependency.pod]
            let ports = dependency.ports.map(\.quotedName).joined(separator: " or ")
            return Finding(
                rule,
                "\(pod.workload) is told '\(dependency.address.text)', but no flow is declared from it to "
                    + "Service '\(dependency.address.service)'\(ports.isEmpty ? "" : " on port \(ports)")",
                in: pod.declared, path: dependency.path,
                notes: [Finding.Note("the Service is declared here", at: dependency.serviceDeclared.declaration)])
        }
    }
}
