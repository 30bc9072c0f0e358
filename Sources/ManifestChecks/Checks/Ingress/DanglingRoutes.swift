public import KubernetesModel

extension RuleID {
    /// A route of an Ingress to a Service or port that is not there.
    public static let danglingRoutes: RuleID = "dangling-routes"
}

/// A route of an Ingress leads to a Service of its namespace and to a port of that Service.
package struct DanglingRoutes: Check {
    package let rule = Rule(
        .danglingRoutes, "every route of an Ingress leads to a Service and port of its own namespace",
        why: "the controller answers with an error, or routes nothing at all",
        remedy: "name a Service of the namespace and one of its ports",
        rows: ["ING-01", "ING-02", "ING-03"],
        linters: ["kube-linter dangling-ingress", "kube-score ingress-targets-service"],
        wrong: "IngressServiceBackend(name: \"bakcend\", port: ServiceBackendPort(number: 80))",
        right: "Route(\"/api\", to: backend, port: .http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var homes: [String: (namespace: String, location: SourceLocation)] = [:]
        for (service, declared) in graph.all(CoreV1.Service.self) {
            homes[service.metadata.name ?? ""] = (service.metadata.namespace ?? "", declared.declaration)
        }
        var findings: [Finding] = []
        for (ingress, declared) in graph.all(NetworkingV1.Ingress.self) {
            for item in ingress.backends {
                guard let target = item.backend.service, !ingress.isAction(target) else { continue }
                let namespace = ingress.metadata.namespace
                guard let (service, serviceDeclared) = graph.service(named: target.name, in: namespace) else {
                    let notes = homes[target.name].map { home in
                        [Finding.Note("there is one in namespace '\(home.namespace)'", at: home.location)]
                    }
                    findings.append(
                        Finding(
                            rule,
                            "\(ObjectReference(ingress)) routes to Service '\(target.name)', which does not exist",
                            in: declared, path: "\(item.path).service.name", notes: notes ?? []))
                    continue
                }
                guard let port = target.port?.target, service.port(at: port) == nil else { continue }
                let known = (service.spec.ports ?? []).map(\.description).joined(separator: ", ")
                findings.append(
                    Finding(
                        rule,
                        "\(ObjectReference(ingress)) routes to port \(port.quotedName) of Service '\(target.name)', "
                            + "which has \(known.isEmpty ? "none" : known)",
                        in: declared, path: "\(item.path).service.port",
                        notes: [Finding.Note("the Service is declared here", at: serviceDeclared.declaration)]))
            }
        }
        return findings
    }
}

extension NetworkingV1.Ingress {
    /// Whether the backend is no Service but an action of the controller of AWS, which an annotation describes.
    fileprivate func isAction(_ backend: NetworkingV1.IngressServiceBackend) -> Bool {
        backend.port?.name == "use-annotation"
            && metadata.annotations?["alb.ingress.kubernetes.io/actions.\(backend.name)"] != nil
    }
}
