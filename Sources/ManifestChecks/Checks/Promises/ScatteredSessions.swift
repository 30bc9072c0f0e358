public import KubernetesModel

extension RuleID {
    /// Clients that must come back to their pod, and are sent to any.
    public static let scatteredSessions: RuleID = "scattered-sessions"
}

/// State that one pod has in its memory is lost to a client whose next request goes to another pod.
package struct ScatteredSessions: Check {
    package let rule = Rule(
        .scatteredSessions,
        "where sticky sessions are promised and there may be several pods, every way in keeps to one",
        why: "the client's next request meets a pod that knows nothing of it",
        remedy: "set .affinity(.clientIP()) on the Service and .nginx(.affinity(cookie:)) on the Ingress, "
            + "which goes past the Service; or keep one pod, or the state in a store",
        rows: ["SVC-16"],
        wrong: ".service(.http).promises(.stickySessions(because: \"chats are kept in memory\"))",
        right: ".service(.http, as: .clusterIP.affinity(.clientIP())) with the same promise")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let promises = graph.promises { objective in
            if case .stickySessions(let reason) = objective { reason } else { String?.none }
        }
        guard !promises.isEmpty else { return [] }
        let services = graph.all(CoreV1.Service.self).filter { !$0.object.isHeadless }
            .map { (service: $0.object, declared: $0.declared, pods: graph.podIndex.pods(behind: $0.object)) }
        return promises.flatMap { promising -> [Finding] in
            let pod = promising.pod
            // A pod on each of unknown nodes may be several.
            guard graph.mostPods(of: pod) ?? 2 > 1 else { return [] }
            let promised = "sticky sessions, as \(promising.value)"
            return services.filter { $0.pods.contains { $0 === pod } }.flatMap { service, declared, _ -> [Finding] in
                let ingresses = graph.ingresses(to: service)
                let isSticky = service.spec.sessionAffinity == .clientIP
                var findings = ingresses.compactMap { ingress, declared -> Finding? in
                    guard !ingress.keepsSessions(of: service), !isSticky || ingress.goesPastServices else { return nil }
                    return promising.finding(
                        rule, promised, "\(ObjectReference(ingress)) sends each request to any pod", in: declared,
                        path: "metadata.annotations", note: "the Ingress is declared here")
                }
                let isEntered = [.nodePort, .loadBalancer].contains(service.spec.type)
                if !isSticky, ingresses.isEmpty || isEntered {
                    findings.append(
                        promising.finding(
                            rule, promised, "\(ObjectReference(service)) sends each connection to any pod",
                            in: declared, path: "spec.sessionAffinity", note: "the Service is declared here"))
                }
                return findings
            }
        }
    }
}

extension ResourceGraph {
    fileprivate func ingresses(
        to service: CoreV1.Service
    ) -> [(object: NetworkingV1.Ingress, declared: DeclaredObject)] {
        all(NetworkingV1.Ingress.self).filter { ingress, _ in
            ingress.metadata.namespace == service.metadata.namespace
                && ingress.backends.contains { $0.backend.service?.name == service.metadata.name }
        }
    }
}
