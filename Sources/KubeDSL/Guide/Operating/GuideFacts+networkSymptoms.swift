internal import KubernetesModel
internal import ManifestChecks

extension GuideFacts {
    /// What does not get through.
    var networkSymptoms: [Symptom] { [unrouted, unreachable].compactMap(\.self) }

    private var unrouted: Symptom? {
        let ingresses = graph.all(NetworkingV1.Ingress.self).map(\.object)
        guard !ingresses.isEmpty else { return nil }
        var commands = ingresses.map { Kubectl.command("describe {}", ObjectReference($0)) }
        for ingress in ingresses {
            let services = ingress.backends.compactMap(\.backend.service?.name).distinct
            commands += services.map {
                Kubectl.command(
                    "get endpointslices -l kubernetes.io/service-name=\($0)", in: ingress.metadata.namespace)
            }
        }
        commands += ingresses.compactMap(\.className).distinct.map { "kubectl get ingressclass/\($0)" }
        let controller = environment.cluster.ingressNamespace ?? (local?.servesIngress == true ? "ingress-nginx" : nil)
        commands += controller.map { ["kubectl -n \($0) get pods", "kubectl -n \($0) get services"] } ?? []
        if local != nil, !hosts.isEmpty { commands += ["minikube ip", "grep -F \(hosts[0].shellWord) /etc/hosts"] }
        let rows = ingresses.flatMap { ingress in
            (ingress.spec.rules ?? []).flatMap { rule in
                (rule.http?.paths ?? []).map { path in
                    [(rule.host ?? "*").code, (path.path ?? "/").code, path.backend.service?.place.code ?? ""]
                }
            }
        }
        return Symptom(
            title: "Ingress does not route",
            meaning:
                "404: no rule for host and path; 503: no ready pod behind the Service; no answer: no controller or DNS",
            remedy: "a controller of the class, ready pods, a name that leads to the controller",
            blocks: [.commands(commands), .table(["host", "path", "leads to"], rows)])
    }

    private var unreachable: Symptom? {
        guard !environment.flows.isEmpty || !references(to: NetworkingV1.NetworkPolicy.self).isEmpty else { return nil }
        let policies = namespaces.filter { namespace in
            references(to: NetworkingV1.NetworkPolicy.self).contains { $0.namespace == namespace }
        }
        var commands = policies.map { Kubectl.command("get networkpolicies", in: $0) }
        commands.append("kubectl -n kube-system get pods -l k8s-app=kube-dns")
        commands += environment.flows.compactMap(connection)
        let rows = environment.flows.map { [$0.source.words, $0.target.words, "\($0.port)", $0.transport.rawValue] }
        var blocks: [MarkdownBlock] = [
            .paragraph(
                "The last commands ask from within a pod, under the policies that hold for it, with a container of "
                    + "their own:"
            ),
            .commands(commands.distinct),
        ]
        if !rows.isEmpty {
            blocks += [
                .paragraph("These connections are declared; policies forbid all others:"),
                .table(["from", "to", "port", "transport"], rows),
            ]
        }
        return Symptom(
            title: "Timeouts, or names that are not found",
            meaning: "a network policy drops the packets, or the cluster's DNS does not answer",
            remedy: "a `Flow` in the stack's `Traffic`; DNS that runs", blocks: blocks)
    }

    /// Asks the name and the port of a flow's target from a pod of its source.
    private func connection(_ flow: TrafficFlow) -> String? {
        guard flow.transport == .tcp, let source = pods.first(where: { TrafficFlow.End($0) == flow.source }),
            source.isLongRunning, let selector = source.labelSelector,
            let target = pods.first(where: { TrafficFlow.End($0) == flow.target }),
            let (service, port) = service(before: target, flow.port)
        else { return nil }
        let host =
            service.namespace == source.namespace ? service.name : "\(service.name).\(service.namespace ?? "default")"
        let pod = Kubectl.command("get pods -l \(selector.shellWord) -o name", in: source.namespace)
        return Kubectl.command(
            "debug --profile=restricted --image=busybox:1.36 -i \"$(\(pod) | head -n 1)\" -- nc -vz -w 3 \(host) "
                + "\(port)",
            in: source.namespace)
    }

    /// The Service that leads to a port of the pod, and the port that clients name.
    private func service(before pod: PodReference, _ port: Int) -> (ObjectReference, Int)? {
        for (service, _) in graph.all(CoreV1.Service.self) {
            guard graph.podIndex.pods(behind: service).contains(where: { $0.workload == pod.workload }) else {
                continue
            }
            for served in service.spec.ports ?? [] {
                let target =
                    served.target == .int(port) || pod.ports(at: served.target).contains { $0.containerPort == port }
                if target { return (ObjectReference(service), service.isHeadless ? port : served.port) }
            }
        }
        return nil
    }
}

extension NetworkingV1.IngressServiceBackend {
    /// Service and port: `web:http`, `web:80`.
    fileprivate var place: String { "\(name):\(port?.name ?? port?.number.map(String.init) ?? "")" }
}
