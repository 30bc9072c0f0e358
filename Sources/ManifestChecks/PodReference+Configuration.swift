import KubernetesModel

/// A place in a pod that takes something from a ConfigMap or Secret.
package struct ConfigurationUse: Sendable {
    /// A ConfigMap or Secret.
    package let source: ObjectReference
    /// The key that is taken; nil when all are.
    package let key: String?
    /// Whether the pod starts without it as well.
    package let isOptional: Bool
    /// Where in the object it stands.
    package let path: String
}

extension PodReference {
    /// Everything that the pod takes from ConfigMaps and Secrets, as variables and as files.
    package var configurationUses: [ConfigurationUse] {
        var uses: [ConfigurationUse] = []
        func add(_ source: ObjectReference, _ key: String?, _ isOptional: Bool?, _ path: String) {
            uses.append(ConfigurationUse(source: source, key: key, isOptional: isOptional ?? false, path: path))
        }
        func add(_ source: ObjectReference, items: [CoreV1.KeyToPath]?, _ isOptional: Bool?, _ path: String) {
            guard let items else { return add(source, nil, isOptional, path) }
            for item in items { add(source, item.key, isOptional, path) }
        }
        func mapReference(_ name: String?) -> ObjectReference { .configMap(named: name ?? "", in: namespace) }
        func secretReference(_ name: String?) -> ObjectReference { .secret(named: name ?? "", in: namespace) }
        for container in containers {
            for (index, source) in (container.container.envFrom ?? []).enumerated() {
                let path = "\(container.path).envFrom[\(index)]"
                if let map = source.configMapRef {
                    add(mapReference(map.name), nil, map.optional, "\(path).configMapRef")
                }
                if let secret = source.secretRef {
                    add(secretReference(secret.name), nil, secret.optional, "\(path).secretRef")
                }
            }
            for (index, variable) in (container.container.env ?? []).enumerated() {
                guard let source = variable.valueFrom else { continue }
                let path = "\(container.path).env[\(index)].valueFrom"
                if let key = source.configMapKeyRef {
                    add(mapReference(key.name), key.key, key.optional, "\(path).configMapKeyRef")
                }
                if let key = source.secretKeyRef {
                    add(secretReference(key.name), key.key, key.optional, "\(path).secretKeyRef")
                }
            }
        }
        for (index, volume) in (spec.volumes ?? []).enumerated() {
            let path = "\(path).volumes[\(index)]"
            if let map = volume.configMap {
                add(mapReference(map.name), items: map.items, map.optional, "\(path).configMap")
            }
            if let secret = volume.secret {
                add(secretReference(secret.secretName), items: secret.items, secret.optional, "\(path).secret")
            }
            for (index, source) in (volume.projected?.sources ?? []).enumerated() {
                let path = "\(path).projected.sources[\(index)]"
                if let map = source.configMap {
                    add(mapReference(map.name), items: map.items, map.optional, "\(path).configMap")
                }
                if let secret = source.secret {
                    add(secretReference(secret.name), items: secret.items, secret.optional, "\(path).secret")
                }
            }
        }
        return uses
    }
}
