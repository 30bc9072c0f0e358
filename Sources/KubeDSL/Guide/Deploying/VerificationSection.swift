internal import KubernetesModel
internal import ManifestChecks

/// Whether what runs answers, by the probes that the pods have.
struct VerificationSection: GuideSection {
    let facts: GuideFacts

    let title = "Verify"

    var blocks: [MarkdownBlock] {
        var ports = LocalPorts()
        let probes = facts.services.flatMap { pod in
            pod.runningContainers.flatMap { probe(of: $0.container, in: pod, &ports) }
        }
        let rest = facts.preflight(.afterwards)
        let pods = facts.namespaces.filter { namespace in facts.pods.contains { $0.namespace == namespace } }
        return [
            .paragraph("All pods are ready, or have run to their end:"),
            .commands(pods.map { Kubectl.command("get pods", in: $0) }),
        ]
            + (probes.isEmpty ? [] : [.paragraph("Each answers as its readiness probe asks:"), .commands(probes)])
            + (rest.isEmpty ? [] : [.paragraph("What only shows now:"), .commands(rest)])
    }

    private func probe(of container: CoreV1.Container, in pod: PodReference, _ ports: inout LocalPorts) -> [String] {
        guard let probe = container.readinessProbe else { return [] }
        if let request = probe.httpGet,
            let remote = pod.ports(at: request.port).first?.containerPort ?? request.port.number
        {
            let local = ports.port(for: remote)
            let isSecure = request.scheme == .https
            let url = "\(isSecure ? "https" : "http")://127.0.0.1:\(local)\(request.path ?? "/")"
            let headers = (request.httpHeaders ?? []).map { " -H \("\($0.name): \($0.value)".shellWord)" }.joined()
            return [
                "\(Kubectl.command("port-forward {} \(local):\(remote)", pod.workload)) &",
                "curl -fsS\(isSecure ? "k" : "") --retry 5 --retry-connrefused\(headers) \(url.shellWord)", "kill $!",
            ]
        }
        if let words = probe.exec?.command, !words.contains(where: { $0.contains("\n") }) {
            let command = words.map(\.shellWord).joined(separator: " ")
            return [Kubectl.command("exec {} -c \(container.name) -- \(command)", pod.workload)]
        }
        return []
    }
}

extension IntOrString {
    fileprivate var number: Int? {
        if case .int(let number) = self { number } else { nil }
    }
}
