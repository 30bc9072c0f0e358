public import KubernetesModel

extension RuleID {
    /// A connection that a variable announces and a network policy forbids.
    public static let severedDependencies: RuleID = "severed-dependencies"
}

/// A pod that is told the address of a Service may reach the pods behind it.
package struct SeveredDependencies: Check {
    package let rule = Rule(
        .severedDependencies, "network policies let every pod reach the Services whose addresses it is told",
        why: "the connection times out",
        remedy: "allow it in the policies of both sides, or drop the address",
        rows: ["NPL-06"],
        wrong: ".env(\"REDIS_URL\", redis.url(.redis)) where no policy allows it",
        right: "an egress rule of the one and an ingress rule of the other for the port")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        let reachability = graph.reachability
        guard !reachability.isOpen else { return [] }
        var findings: [Finding] = []
        for dependency in graph.dependencies where !dependency.ports.isEmpty {
            // That is a finding of its own.
            if graph.lacksFlow(for: dependency) { continue }
            guard let selector = dependency.service.spec.selector, !selector.isEmpty,
                dependency.service.spec.type != .externalName
            else { continue }
            let pod = graph.pods[dependency.pod]
            let targets = index.positions(labelled: selector, in: dependency.service.metadata.namespace)
            guard !targets.isEmpty, let cut = Self.cut(dependency, targets, reachability) else { continue }
            findings.append(
                Finding(
                    rule,
                    "\(pod.workload) is told '\(dependency.address.text)', but "
                        + "\(cut.isLeaving ? "may not open" : "\(graph.pods[cut.target].workload) may not take") "
                        + "connections to port \(cut.port.target.quotedName)",
                    in: pod.declared, path: dependency.path,
                    notes: cut.policies.prefix(1).map {
                        Finding.Note("\(ObjectReference($0.object)) does not allow it", at: $0.declared.declaration)
                    }))
        }
        return findings
    }

    private typealias Cut = (
        isLeaving: Bool, target: Int, port: CoreV1.ServicePort, policies: [Reachability.Policy]
    )

    /// What is in the way, when no port of the Service can be reached on any of its pods.
    private static func cut(_ dependency: Dependency, _ targets: [Int], _ reachability: Reachability) -> Cut? {
        var cut: Cut?
        for port in dependency.ports {
            for target in targets where target != dependency.pod {
                if !reachability.letsLeave(dependency.pod, to: target, port.target, port.transport) {
                    cut = cut ?? (true, target, port, reachability.policiesLeaving(dependency.pod))
                } else if !reachability.letsEnter(target, from: dependency.pod, port.target, port.transport) {
                    cut = cut ?? (false, target, port, reachability.policiesEntering(target))
                } else {
                    return nil
                }
            }
        }
        return cut
    }
}
