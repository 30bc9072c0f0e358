internal import KubernetesModel
internal import ManifestChecks

/// The ways from the reader's machine to what runs.
struct AccessSection: GuideSection {
    let facts: GuideFacts

    let title = "Reach it"

    var blocks: [MarkdownBlock] { ingresses + nodePorts + loadBalancers + forwards }

    private var services: [CoreV1.Service] { facts.graph.all(CoreV1.Service.self).map(\.object) }

    // MARK: - From outside

    private var ingresses: [MarkdownBlock] {
        facts.graph.all(NetworkingV1.Ingress.self).flatMap { ingress, _ -> [MarkdownBlock] in
            let reference = ObjectReference(ingress)
            let hosts = (ingress.spec.rules ?? []).compactMap(\.host).distinct
            let named = hosts.filter { !$0.hasPrefix("*.") }
            var commands = [Kubectl.command("get {}", reference)]
            var text = "\("\(reference)".unquotedCode) serves \(hosts.isEmpty ? "every host" : hosts.codeList)."
            if facts.local != nil, !named.isEmpty {
                text +=
                    " Its hosts lead to Minikube through `/etc/hosts`. With the Docker driver on macOS or Windows, "
                    + "run `minikube tunnel` in a terminal of its own and write `127.0.0.1` in place of the address."
                commands.append(
                    "echo \"$(minikube ip) \(named.joined(separator: " "))\" | sudo tee -a /etc/hosts")
            } else if !hosts.isEmpty {
                text += " DNS must lead its hosts to the address that the first command shows."
            }
            for rule in ingress.spec.rules ?? [] {
                guard let host = rule.host, named.contains(host) else { continue }
                let scheme = ingress.isEncrypted(host) ? "https" : "http"
                // The reader's machine trusts no certificate that signs itself.
                let trust = facts.local != nil && ingress.isEncrypted(host) ? "k" : ""
                let paths = (rule.http?.paths ?? []).map {
                    [.exact, .prefix].contains($0.pathType) ? $0.path ?? "/" : "/"
                }
                commands += paths.distinct.map { "curl -i\(trust) \("\(scheme)://\(host)\($0)".shellWord)" }
            }
            return [.heading("Ingress \(reference.name.code)"), .paragraph(text), .commands(commands)]
        }
    }

    private var nodePorts: [MarkdownBlock] {
        services.filter { $0.spec.type == .nodePort }.flatMap { service -> [MarkdownBlock] in
            let reference = ObjectReference(service)
            let ports = (service.spec.ports ?? []).map { port in
                let place = port.nodePort.map { "port \($0) of every node" } ?? "a port that the cluster chooses"
                return "\(port.port) at \(place)"
            }
            let commands =
                facts.local == nil
                ? ["kubectl get nodes -o wide", Kubectl.command("get {}", reference)]
                : ["minikube service \(reference.name)\(reference.namespace.map { " -n \($0)" } ?? "") --url"]
            return [
                .heading("Service \(reference.name.code)"),
                .paragraph("Of type NodePort: \(ports.joined(separator: ", "))."), .commands(commands),
            ]
        }
    }

    private var loadBalancers: [MarkdownBlock] {
        services.filter { $0.spec.type == .loadBalancer }.flatMap { service -> [MarkdownBlock] in
            let reference = ObjectReference(service)
            let ports = (service.spec.ports ?? []).map { "\($0.port)" }.joined(separator: ", ")
            let text = "Of type LoadBalancer, port \(ports). The command shows its address."
            let tunnel = " Minikube gives it an address while `minikube tunnel` runs in a terminal of its own."
            return [
                .heading("Service \(reference.name.code)"), .paragraph(facts.local == nil ? text : text + tunnel),
                .commands((facts.local == nil ? [] : ["minikube tunnel"]) + [Kubectl.command("get {}", reference)]),
            ]
        }
    }

    // MARK: - From this machine alone

    private var forwards: [MarkdownBlock] {
        var ports = LocalPorts()
        let commands = services.flatMap { service -> [String] in
            guard !facts.graph.podIndex.pods(behind: service).isEmpty else { return [] }
            return (service.spec.ports ?? []).filter { $0.transport == .tcp }.map { port in
                Kubectl.command(
                    "port-forward {} \(ports.port(for: port.port)):\(port.port)", ObjectReference(service))
            }
        }
        guard !commands.isEmpty else { return [] }
        return [
            .heading("From this machine alone"),
            .paragraph("Each runs until it is stopped, and leads `127.0.0.1` and its first port to one pod."),
            .commands(commands),
        ]
    }
}

extension String {
    /// `Ingress 'shop'` with the name as code.
    fileprivate var unquotedCode: String { replacing("'", with: "`") }
}
