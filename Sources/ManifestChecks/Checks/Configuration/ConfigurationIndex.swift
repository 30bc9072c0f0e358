package import KubernetesModel

/// The keys of the ConfigMaps and Secrets of an environment, by their objects and by the contracts for others' Secrets.
package struct ConfigurationIndex: Sendable {
    /// Which ConfigMap or Secret.
    package struct Key: Hashable, Sendable {
        package let kind: Kind
        package let namespace: String?
        package let name: String
    }

    package enum Kind: String, Sendable {
        case configMap = "ConfigMap"
        case secret = "Secret"
    }

    /// The keys of each, in their order.
    package private(set) var keys: [Key: [String]] = [:]
    /// Where each is declared.
    package private(set) var locations: [Key: SourceLocation] = [:]

    /// Of no objects.
    init() {}

    init(_ graph: ResourceGraph) {
        for (object, declared) in graph.all(CoreV1.ConfigMap.self) {
            add(.configMap, declared, (object.data?.keys ?? []) + (object.binaryData?.keys ?? []))
        }
        for (object, declared) in graph.all(CoreV1.Secret.self) {
            add(.secret, declared, (object.data?.keys ?? []) + (object.stringData?.keys ?? []))
        }
        for contract in graph.secrets {
            let key = Key(kind: .secret, namespace: contract.namespace, name: contract.name)
            keys[key, default: []] += contract.keys
            locations[key] = contract.location
        }
    }

    private mutating func add(_ kind: Kind, _ declared: DeclaredObject, _ names: [String]) {
        let metadata = declared.object.metadata
        let key = Key(kind: kind, namespace: metadata.namespace, name: metadata.name ?? "")
        keys[key] = names
        locations[key] = declared.declaration
    }

    /// The variables that a container takes over as a whole; nil when one of their sources is not known.
    package func variables(ofAllSourcesOf container: CoreV1.Container, in namespace: String?) -> Set<String>? {
        var variables: Set<String> = []
        for source in container.envFrom ?? [] {
            let key =
                source.configMapRef.map { Key(kind: .configMap, namespace: namespace, name: $0.name ?? "") }
                ?? Key(kind: .secret, namespace: namespace, name: source.secretRef?.name ?? "")
            // A Secret of others may have more keys than its contract says.
            guard key.kind == .configMap, let names = keys[key] else { return nil }
            variables.formUnion(names.map { (source.prefix ?? "") + $0 })
        }
        return variables
    }
}
