import KubernetesModel
import ManifestChecks
import Testing

/// Objects and what their workload `web` promises, and what a check is to find: `path: message`, sorted.
struct PromiseCase: Sendable, CustomTestStringConvertible {
    private static let location = SourceLocation(file: "Promise.swift", line: 7, column: 1)

    let testDescription: String
    let expected: [String]
    private let graph: ResourceGraph

    /// - Parameters:
    ///   - workload: whose promise it is. Default: the Deployment `web`.
    ///   - objects: default: a Deployment of two pods without flaws.
    init(
        _ name: String, _ objective: Objective, of workload: any KubernetesObject = .deployment(), finds: [String] = [],
        objects: [any KubernetesObject] = [.deployment()], cluster: Cluster = Cluster()
    ) {
        testDescription = name
        expected = finds.sorted()
        var graph = ResourceGraph.of(objects, environment: "test", cluster: cluster)
        graph.promises = [
            PromisedObjective(objective, of: ObjectReference(workload), at: Self.location)
        ]
        self.graph = graph
    }

    /// What the check finds; every finding stands at the promise, and its notes where the objects are declared.
    func found(by check: some Check) -> [String] {
        check.findings(in: graph).map { finding in
            #expect(finding.rule == check.rule.id)
            #expect(finding.location == Self.location)
            #expect(finding.notes.allSatisfy { $0.location?.file == "Stack.swift" })
            return "\(finding.path): \(finding.message)"
        }
        .sorted()
    }
}

extension KubernetesObject where Self == NetworkingV1.Ingress {
    /// An Ingress `web` with these routes, each a path and a Service.
    static func ingress(
        class name: String? = "nginx", host: String = "shop.example.com", annotations: OrderedMap<String>? = nil,
        type: NetworkingV1.PathType = .prefix, default fallback: String? = nil,
        _ routes: (path: String, service: String)...
    ) -> NetworkingV1.Ingress {
        func backend(_ service: String) -> NetworkingV1.IngressBackend {
            NetworkingV1.IngressBackend(
                service: NetworkingV1.IngressServiceBackend(
                    name: service, port: NetworkingV1.ServiceBackendPort(number: 80)))
        }
        let paths = routes.map { route in
            NetworkingV1.HTTPIngressPath(path: route.path, pathType: type, backend: backend(route.service))
        }
        return NetworkingV1.Ingress(
            metadata: MetaV1.ObjectMeta(name: "web", namespace: "shop", annotations: annotations),
            spec: NetworkingV1.IngressSpec(
                ingressClassName: name, defaultBackend: fallback.map(backend),
                rules: [
                    NetworkingV1.IngressRule(host: host, http: NetworkingV1.HTTPIngressRuleValue(paths: paths))
                ]))
    }
}
