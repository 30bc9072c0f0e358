public import KubernetesModel

extension RuleID {
    /// A Service that leads to no pod of the stack.
    public static let servicesWithoutPods: RuleID = "services-without-pods"
}

/// A Service whose selector matches no pod of its namespace has no endpoints.
package struct ServicesWithoutPods: Check {
    package let rule = Rule(
        .servicesWithoutPods, "every Service selects pods of its own namespace, or has endpoints declared beside it",
        why: "the Service has no endpoints, and every connection to it fails",
        remedy: "make the selector the labels of the pods, or declare an EndpointSlice for what is elsewhere",
        rows: ["SVC-01", "SVC-02", "SVC-04"],
        linters: ["kube-linter dangling-service", "kube-score service-targets-pod"],
        wrong: "CoreV1.ServiceSpec(ports: […], selector: [\"app\": \"bakcend\"])",
        right: "backend.service(.http)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        let withEndpoints = Self.servicesWithEndpoints(in: graph)
        lazy var namespaces = Set(graph.pods.map(\.namespace))
        return graph.all(CoreV1.Service.self).compactMap { service, declared in
            lazy var reference = ObjectReference(service)
            guard service.spec.type != .externalName, withEndpoints.isEmpty || !withEndpoints.contains(reference) else {
                return nil
            }
            guard let selector = service.spec.selector, !selector.isEmpty else {
                return Finding(
                    rule, "\(reference) has no selector and no endpoints; select pods, or declare an EndpointSlice",
                    in: declared, path: "spec.selector")
            }
            guard index.positions(labelled: selector, in: service.metadata.namespace).isEmpty else { return nil }
            let elsewhere = namespaces.compactMap { $0 == reference.namespace ? nil : $0 }.sorted().lazy
                .flatMap { index.pods(labelled: selector, in: $0) }.first
            let notes = elsewhere.map { pod in
                [
                    Finding.Note(
                        "\(pod.workload) has these labels, but in namespace '\(pod.namespace ?? "")'",
                        at: pod.declared.declaration)
                ]
            }
            return Finding(
                rule, "\(reference) selects no pod; no pod of its namespace has the labels \(selector.quotedLabels)",
                in: declared, path: "spec.selector", notes: notes ?? [])
        }
    }

    private static func servicesWithEndpoints(in graph: ResourceGraph) -> Set<ObjectReference> {
        Set(
            graph.objects(of: DiscoveryV1.EndpointSlice.self, CoreV1.Endpoints.self).compactMap { declared in
                let metadata = declared.object.metadata
                let name: String?
                switch declared.object {
                case is DiscoveryV1.EndpointSlice: name = metadata.labels?["kubernetes.io/service-name"]
                case is CoreV1.Endpoints: name = metadata.name
                default: name = nil
                }
                return name.map { .to(CoreV1.Service.groupVersionKind, named: $0, in: metadata.namespace) }
            })
    }
}
