import KubernetesModel

/// The containers of a pod share one network: a port of it can be bound once.
package struct DuplicateContainerPorts: PodCheck {
    package let rule = Rule(
        "duplicate-container-ports", "the containers of a pod have ports of their own, by number and by name",
        why: "the second container cannot bind the port, or the API server refuses the pod",
        remedy: "give one of them another port",
        rows: ["POD-03", "POD-06", "POD-07"],
        linters: ["kube-score container-ports-check"],
        wrong: "case http = 8080 in two containers of a pod",
        right: "case http = 8080, case admin = 8081")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        var known: [(port: CoreV1.ContainerPort, path: ItemPath)] = []
        var flaws: [Flaw] = []
        for container in pod.containers where !container.runsBefore {
            let ports = container.container.ports ?? []
            for (index, port) in ports.enumerated() {
                if let name = port.name, ports[..<index].contains(where: { $0.name == name }) {
                    flaws.append(
                        container.flaw(
                            "container '\(container.name)' has two ports named '\(name)'", "ports[\(index)].name"))
                }
                let transport = port.protocol ?? .tcp
                let first = known.first {
                    $0.port.containerPort == port.containerPort && $0.port.protocol ?? .tcp == transport
                }
                guard let first else {
                    known.append((port, ItemPath(container.path, "ports", index)))
                    continue
                }
                flaws.append(
                    container.flaw(
                        "port '\(port.containerPort)/\(transport.rawValue)' of container '\(container.name)' "
                            + "is declared twice in the pods of \(pod.workload)",
                        "ports[\(index)].containerPort",
                        notes: [Finding.Note("declared here first", at: pod.declared.location(of: first.path.text))]))
            }
            for (index, port) in ports.enumerated() {
                guard pod.spec.hostNetwork == true, let hostPort = port.hostPort, hostPort != port.containerPort else {
                    continue
                }
                flaws.append(
                    container.flaw(
                        "port '\(port.containerPort)' of container '\(container.name)' is that of the node under hostNetwork; "
                            + "hostPort '\(hostPort)' must be the same",
                        "ports[\(index)].hostPort"))
            }
        }
        return flaws
    }
}
