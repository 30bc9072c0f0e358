package import KubernetesModel

/// The keys of the ConfigMaps and Secrets of an environment, by their objects and by the contracts for others' Secrets.
package struct ConfigurationIndex: Sendable {
    /// The keys of each, in their order.
    package private(set) var keys: [ObjectReference: [String]] = [:]
    /// Where each is declared.
    package private(set) var locations: [ObjectReference: SourceLocation] = [:]

    /// Of no objects.
    init() {}

    init(_ graph: ResourceGraph) {
        for (object, declared) in graph.all(CoreV1.ConfigMap.self) {
            add(ObjectReference(object), declared, (object.data?.keys ?? []) + (object.binaryData?.keys ?? []))
        }
        for (object, declared) in graph.all(CoreV1.Secret.self) {
            add(ObjectReference(object), declared, (object.data?.keys ?? []) + (object.stringData?.keys ?? []))
        }
        for contract in graph.secrets {
            let secret = ObjectReference.secret(named: contract.name, in: contract.namespace)
            keys[secret, default: []] += contract.keys
            locations[secret] = contract.location
        }
    }

    private mutating func add(_ reference: ObjectReference, _ declared: DeclaredObject, _ names: [String]) {
        keys[reference] = names
        locations[reference] = declared.declaration
    }

    /// The variables that a container takes over as a whole; nil when one of their sources is not known.
    package func variables(ofAllSourcesOf container: CoreV1.Container, in namespace: String?) -> Set<String>? {
        var variables: Set<String> = []
        for source in container.envFrom ?? [] {
            // A Secret of others may have more keys than its contract says.
            guard let map = source.configMapRef,
                let names = keys[.configMap(named: map.name ?? "", in: namespace)]
            else { return nil }
            variables.formUnion(names.map { (source.prefix ?? "") + $0 })
        }
        return variables
    }
}
