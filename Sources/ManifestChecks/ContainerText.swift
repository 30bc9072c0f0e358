import KubernetesModel

/// What a variable of a container holds, as far as the stack says it.
package struct ContainerText: Sendable {
    package let name: String
    package let text: String
    private let itemPath: ItemPath

    /// The entry of the container that brings it.
    package var path: String { itemPath.text }

    /// The texts of all variables of a container, be they in it or in a ConfigMap that it takes.
    package static func all(
        of container: ContainerReference, in pod: PodReference, _ graph: ResourceGraph
    ) -> [ContainerText] {
        var texts: [ContainerText] = []
        // Most variables of a container come from one ConfigMap.
        var known: [(name: String, data: OrderedMap<String>)] = []
        func data(ofConfigMap name: String?) -> OrderedMap<String> {
            guard let name else { return [:] }
            if let known = known.first(where: { $0.name == name }) { return known.data }
            let map = graph.object(CoreV1.ConfigMap.groupVersionKind, named: name, in: pod.namespace)
            let data = (map?.object as? CoreV1.ConfigMap)?.data ?? [:]
            known.append((name, data))
            return data
        }
        for (index, source) in (container.container.envFrom ?? []).enumerated() {
            for (key, text) in data(ofConfigMap: source.configMapRef?.name) {
                let name = (source.prefix ?? "") + key
                texts.append(
                    ContainerText(name: name, text: text, itemPath: ItemPath(container.path, "envFrom", index)))
            }
        }
        for (index, variable) in (container.container.env ?? []).enumerated() {
            let key = variable.valueFrom?.configMapKeyRef
            guard let text = variable.value ?? key.flatMap({ data(ofConfigMap: $0.name)[$0.key] })
            else { continue }
            texts.append(
                ContainerText(name: variable.name, text: text, itemPath: ItemPath(container.path, "env", index)))
        }
        return texts
    }
}
