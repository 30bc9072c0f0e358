package import KubernetesModel
import KubernetesValues

/// A pod that is told the address of a Service of the stack.
package struct Dependency: Sendable {
    /// The position of the pod in the graph's ``ResourceGraph/pods``.
    package let pod: Int
    package let address: ClusterAddress
    package let service: CoreV1.Service
    package let serviceDeclared: DeclaredObject
    /// The ports of the Service that the address may mean.
    package let ports: [CoreV1.ServicePort]
    private let text: ContainerText

    /// The variable that holds the address.
    package var path: String { text.path }

    /// Every address of a Service that the variables of the pods hold, be it themselves or through a ConfigMap.
    package static func all(in graph: ResourceGraph) -> [Dependency] {
        let ofPods = Array(graph.pods.indices).concurrentMap(atATime: ResourceGraph.podsAtATime) { position in
            let pod = graph.pods[position]
            return pod.containers.flatMap { container in
                addresses(in: container, of: pod, graph).compactMap { address, text in
                    found(address, in: text, of: position, graph)
                }
            }
        }
        return ofPods.flatMap { $0 }
    }

    private static func found(
        _ address: ClusterAddress, in text: ContainerText, of pod: Int, _ graph: ResourceGraph
    ) -> Dependency? {
        let namespace = address.namespace ?? graph.pods[pod].namespace
        guard let (service, declared) = graph.service(named: address.service, in: namespace) else { return nil }
        return Dependency(
            pod: pod, address: address, service: service, serviceDeclared: declared,
            ports: (service.spec.ports ?? []).filter { port in address.port.map { $0 == port.port } ?? true },
            text: text)
    }

    private static func addresses(
        in container: ContainerReference, of pod: PodReference, _ graph: ResourceGraph
    ) -> [(ClusterAddress, ContainerText)] {
        let texts = ContainerText.all(of: container, in: pod, graph)
        return texts.flatMap { text in
            if let host = host(text, among: texts) { return [(host, text)] }
            return ClusterAddress.all(in: text.text).map { ($0, text) }
        }
    }

    /// `REDIS_HOST`, whose port stands in `REDIS_PORT`.
    private static func host(_ text: ContainerText, among texts: [ContainerText]) -> ClusterAddress? {
        guard text.name.hasSuffix("HOST"), !text.text.hasBytes(of: ":") else { return nil }
        let portName = text.name.dropLast("HOST".count) + "PORT"
        let port = texts.first { $0.name == portName }.flatMap { Int($0.text) }
        return ClusterAddress(host: Substring(text.text), port: port)
    }
}
