/// How somebody with `kubectl` reaches a Service. All texts may have places for values.
struct ServiceCommands {
    /// With the namespace, up to the verb.
    let kubectl: String
    let name: String
    let port: String?
    /// Nil where the cluster chooses it.
    let nodePort: String?
    /// When there is one, for `if`; nil for always.
    let nodePortCondition: String?
    let externalName: String?
    let hasPods: Bool

    /// Lines for the notes of a chart; none where nothing on this machine leads to the Service.
    func text(for type: String) -> String {
        switch (type, port) {
        case ("NodePort", _?):
            """
              # \(name), at a port of every node:
              echo \(nodeAddress):\(portOfNodes)

            """
        case ("LoadBalancer", let port?):
            """
              # \(name), port \(port) of the address that this prints once there is one:
              \(field("{.status.loadBalancer.ingress[0].ip}{.status.loadBalancer.ingress[0].hostname}"))

            """
        case ("ExternalName", _): externalName.map { "  # \(name) is a name that pods have for \($0)\n" } ?? ""
        case (_, let port?) where hasPods: "  \(kubectl)port-forward service/\(name) 8080:\(port)\n"
        default: ""
        }
    }

    private var nodeAddress: String {
        "$(kubectl get nodes --output jsonpath='{.items[0].status.addresses[0].address}')"
    }

    private var portOfNodes: String {
        let found = "$(\(field("{.spec.ports[0].nodePort}")))"
        guard let nodePort else { return found }
        return nodePortCondition.map { "{{ if \($0) }}\(nodePort){{ else }}\(found){{ end }}" } ?? nodePort
    }

    private func field(_ path: String) -> String { "\(kubectl)get service \(name) --output jsonpath='\(path)'" }
}
