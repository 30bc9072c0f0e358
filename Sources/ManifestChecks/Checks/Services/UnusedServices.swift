public import KubernetesModel

extension RuleID {
    /// A Service that nothing in the stack leads to.
    public static let unusedServices: RuleID = "unused-services"
}

/// A Service that no Ingress, no variable and no StatefulSet names, and that is not reached from outside.
package struct UnusedServices: Check {
    package let rule = Rule(
        .unusedServices, "every Service is used by something in the stack, or reached from outside",
        why: "it is a leftover, or a route or address that was meant to name it does not",
        remedy: "delete it, or name it where it is to be used",
        isOptional: true,
        rows: ["SVC-21"],
        wrong: "worker.service(.metrics)",
        right: ".env(\"BACKEND_URL\", backend.url(.http))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        var used = Set(graph.dependencies.map { ObjectReference($0.service) })
        for (name, namespace) in Self.routes(in: graph) + Self.governing(in: graph) {
            used.insert(.to(CoreV1.Service.groupVersionKind, named: name, in: namespace))
        }
        return graph.all(CoreV1.Service.self).compactMap { service, declared in
            let reference = ObjectReference(service)
            guard !used.contains(reference), service.spec.type ?? .clusterIP == .clusterIP else { return nil }
            return Finding(rule, "nothing in the stack uses \(reference)", in: declared)
        }
    }

    private static func routes(in graph: ResourceGraph) -> [(String, String?)] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ingress, _ in
            ingress.backends.compactMap { $0.backend.service.map { ($0.name, ingress.metadata.namespace) } }
        }
    }

    private static func governing(in graph: ResourceGraph) -> [(String, String?)] {
        graph.all(AppsV1.StatefulSet.self).compactMap { object, _ in
            object.spec.serviceName.map { ($0, object.metadata.namespace) }
        }
    }
}
