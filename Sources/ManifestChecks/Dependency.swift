package import KubernetesModel

/// A pod that is told the address of a Service of the stack.
package struct Dependency: Sendable {
    /// The position of the pod in the graph's ``ResourceGraph/pods``.
    package let pod: Int
    /// The variable that holds the address.
    package let path: String
    package let address: ClusterAddress
    package let service: CoreV1.Service
    package let serviceDeclared: DeclaredObject
    /// The ports of the Service that the address may mean.
    package let ports: [CoreV1.ServicePort]

    /// Every address of a Service that the variables of the pods hold, be it themselves or through a ConfigMap.
    package static func all(in graph: ResourceGraph) -> [Dependency] {
        graph.pods.enumerated().flatMap { position, pod in
            pod.containers.map { ($0.container, $0.path) }.flatMap { container, path in
                addresses(in: container, at: path, of: pod, graph).compactMap { address, path in
                    Dependency(address, at: path, of: position, graph)
                }
            }
        }
    }

    private init?(_ address: ClusterAddress, at path: String, of pod: Int, _ graph: ResourceGraph) {
        let namespace = address.namespace ?? graph.pods[pod].namespace
        guard let (service, declared) = graph.service(named: address.service, in: namespace) else { return nil }
        self.pod = pod
        self.path = path
        self.address = address
        self.service = service
        serviceDeclared = declared
        ports = (service.spec.ports ?? []).filter { port in address.port.map { $0 == port.port } ?? true }
    }

    private static func addresses(
        in container: CoreV1.Container, at path: String, of pod: PodReference, _ graph: ResourceGraph
    ) -> [(ClusterAddress, String)] {
        let texts = texts(in: container, at: path, of: pod, graph)
        return texts.flatMap { name, text, path in
            if let host = self.host(text, of: name, texts.lazy.map { ($0.name, $0.text) }) { return [(host, path)] }
            return ClusterAddress.all(in: text).map { ($0, path) }
        }
    }

    /// What the variables of a container hold as far as the stack says it, each with its field.
    package static func texts(
        in container: CoreV1.Container, at path: String, of pod: PodReference, _ graph: ResourceGraph
    ) -> [(name: String, text: String, path: String)] {
        var texts: [(name: String, text: String, path: String)] = []
        for (index, source) in (container.envFrom ?? []).enumerated() {
            for (key, text) in data(ofConfigMap: source.configMapRef?.name, pod.namespace, graph) {
                texts.append(((source.prefix ?? "") + key, text, "\(path).envFrom[\(index)]"))
            }
        }
        for (index, variable) in (container.env ?? []).enumerated() {
            let key = variable.valueFrom?.configMapKeyRef
            let text = variable.value ?? key.flatMap { data(ofConfigMap: $0.name, pod.namespace, graph)[$0.key] }
            if let text { texts.append((variable.name, text, "\(path).env[\(index)]")) }
        }
        return texts
    }

    /// `REDIS_HOST`, whose port stands in `REDIS_PORT`.
    private static func host(
        _ text: String, of name: String, _ variables: some Sequence<(name: String, text: String)>
    ) -> ClusterAddress? {
        guard name.hasSuffix("HOST"), !text.contains(":") else { return nil }
        let portName = name.dropLast("HOST".count) + "PORT"
        let port = variables.first { $0.name == portName }.flatMap { Int($0.text) }
        return ClusterAddress(host: Substring(text), port: port)
    }

    private static func data(
        ofConfigMap name: String?, _ namespace: String?, _ graph: ResourceGraph
    ) -> OrderedMap<String> {
        let map = name.flatMap { graph.object(CoreV1.ConfigMap.groupVersionKind, named: $0, in: namespace) }
        return (map?.object as? CoreV1.ConfigMap)?.data ?? [:]
    }
}
