import KubernetesModel

/// An Ingress routes to something, and each backend says once what that is.
package struct InvalidBackends: Check {
    package let rule = Rule(
        "invalid-backends", "an Ingress has rules or a default backend, and each backend is one Service port",
        why: "the API server refuses the Ingress",
        remedy: "name either a Service or a resource, and its port by name or by number",
        rows: ["ING-04", "ING-09"],
        wrong: "NetworkingV1.IngressSpec()",
        right: "Ingress(\"web\", host: host, tls: .certificate) { Route(\"/\", to: frontend, port: .http) }")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ingress, declared in
            lazy var reference = ObjectReference(ingress)
            var findings: [Finding] = []
            if (ingress.spec.rules ?? []).isEmpty, ingress.spec.defaultBackend == nil {
                findings.append(
                    Finding(rule, "\(reference) has neither rules nor a default backend", in: declared, path: "spec"))
            }
            for item in ingress.backends {
                guard let problem = Self.problem(of: item.backend) else { continue }
                findings.append(Finding(rule, "a backend of \(reference) \(problem)", in: declared, path: item.path))
            }
            return findings
        }
    }

    private static func problem(of backend: NetworkingV1.IngressBackend) -> String? {
        switch (backend.service, backend.resource) {
        case (nil, nil): return "names neither a Service nor a resource"
        case (.some, .some): return "names both a Service and a resource"
        case (nil, .some): return nil
        case (let service?, nil):
            switch (service.port?.name, service.port?.number) {
            case (nil, nil): return "names no port of Service '\(service.name)'"
            case (.some, .some): return "names a port of Service '\(service.name)' both by name and by number"
            default: return nil
            }
        }
    }
}
