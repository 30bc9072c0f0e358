import KubernetesModel

/// A node port is in the cluster's range and belongs to one Service.
package struct NodePortConflicts: Check {
    package let rule = Rule(
        "node-port-conflicts", "a node port is in the cluster's range and belongs to one Service",
        why: "the API server refuses the Service",
        remedy: "choose another number of the range, or leave the choice to the cluster",
        rows: ["SVC-11", "SVC-13"],
        wrong: ".service(.http, as: .nodePort(80))",
        right: ".service(.http, as: .nodePort(30080))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let range = graph.cluster.nodePorts
        // Ports of one Service may share a number where their protocols differ; those of two may not.
        var owners: [Int: (name: ObjectReference, transports: Set<String>, declared: DeclaredObject, path: String)] =
            [:]
        var findings: [Finding] = []
        for (service, declared) in graph.all(CoreV1.Service.self) {
            let reference = ObjectReference(service)
            for (index, port) in (service.spec.ports ?? []).enumerated() {
                guard let number = port.nodePort, number != 0 else { continue }
                let path = "spec.ports[\(index)].nodePort"
                if !range.contains(number) {
                    findings.append(
                        Finding(
                            rule,
                            "node port \(number) of \(reference) is outside of "
                                + "\(range.lowerBound) to \(range.upperBound)",
                            in: declared, path: path))
                }
                let transport = port.transport.rawValue
                guard let owner = owners[number] else {
                    owners[number] = (reference, [transport], declared, path)
                    continue
                }
                if owner.name == reference, !owner.transports.contains(transport) {
                    owners[number]?.transports.insert(transport)
                    continue
                }
                findings.append(
                    Finding(
                        rule, "node port \(number) of \(reference) belongs to \(owner.name) already", in: declared,
                        path: path,
                        notes: [Finding.Note("taken here", at: owner.declared.location(of: owner.path))]))
            }
        }
        return findings
    }
}
