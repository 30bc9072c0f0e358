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
        var numbers: [String: String] = [:]
        var flaws: [Flaw] = []
        for container in pod.containers where !container.runsBefore {
            var names: Set<String> = []
            for (index, port) in (container.container.ports ?? []).enumerated() {
                if let name = port.name, !names.insert(name).inserted {
                    flaws.append(
                        container.flaw(
                            "container '\(container.name)' has two ports named '\(name)'", "ports[\(index)].name"))
                }
                let key = "\(port.containerPort)/\((port.protocol ?? .tcp).rawValue)"
                let path = "\(container.path).ports[\(index)]"
                guard let first = numbers[key] else {
                    numbers[key] = path
                    continue
                }
                flaws.append(
                    container.flaw(
                        "port '\(key)' of container '\(container.name)' is declared twice in the pods of \(pod.workload)",
                        "ports[\(index)].containerPort",
                        notes: [Finding.Note("declared here first", at: pod.declared.location(of: first))]))
            }
            for (index, port) in (container.container.ports ?? []).enumerated() {
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
