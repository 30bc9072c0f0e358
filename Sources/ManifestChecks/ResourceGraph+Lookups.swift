package import KubernetesModel

extension ObjectReference {
    private init(kind: GroupVersionKind, at namespace: String?, named name: String) {
        self.kind = kind
        self.namespace = namespace
        self.name = name
    }

    /// The reference to an object that may not exist.
    package static func to(_ kind: GroupVersionKind, named name: String, in namespace: String?) -> ObjectReference {
        ObjectReference(kind: kind, at: namespace, named: name)
    }
}

extension ResourceGraph {
    /// The object of this kind, name and namespace.
    package func object(_ kind: GroupVersionKind, named name: String, in namespace: String?) -> DeclaredObject? {
        self[.to(kind, named: name, in: namespace)]
    }

    /// The Service of this name and namespace, with its declaration.
    package func service(
        named name: String, in namespace: String?
    ) -> (object: CoreV1.Service, declared: DeclaredObject)? {
        guard let declared = object(CoreV1.Service.groupVersionKind, named: name, in: namespace) else { return nil }
        return (declared.object as? CoreV1.Service).map { ($0, declared) }
    }

    /// How many pods of this kind there can be at a time, where they run for long; nil where it is as many as nodes, and
    /// nothing is known of those.
    package func mostPods(of pod: PodReference) -> Int? {
        scales[pod.workload]?.maximum ?? (pod.declared.object is AppsV1.DaemonSet ? cluster.nodes : 1)
    }
}

extension CoreV1.Service {
    /// The port that a name or number means.
    package func port(at target: IntOrString) -> CoreV1.ServicePort? {
        switch target {
        case .int(let number): spec.ports?.first { $0.port == number }
        case .string(let name): spec.ports?.first { $0.name == name }
        }
    }

    package var isHeadless: Bool { spec.clusterIP == "None" }
}

extension CoreV1.ServicePort {
    /// The port of the pods that it leads to.
    package var target: IntOrString { targetPort ?? .int(port) }

    package var transport: CoreV1.TransportProtocol { `protocol` ?? .tcp }

    /// As messages name it: `'http'`, `8080`.
    package var quotedName: String { name.map { "'\($0)'" } ?? "\(port)" }

    /// Number and name: `80 ('http')`.
    package var description: String { "\(port)" + (name.map { " ('\($0)')" } ?? "") }
}
