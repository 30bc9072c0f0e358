import KubernetesModel

/// A place in a pod that takes something from a ConfigMap or Secret.
package struct ConfigurationUse: Sendable {
    package let source: ConfigurationIndex.Key
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
        containers.flatMap(uses)
            + (spec.volumes ?? []).enumerated().flatMap { index, volume in
                uses(of: volume, at: "\(path).volumes[\(index)]")
            }
    }

    private func uses(of container: ContainerReference) -> [ConfigurationUse] {
        var uses: [ConfigurationUse] = []
        for (index, source) in (container.container.envFrom ?? []).enumerated() {
            let path = "\(container.path).envFrom[\(index)]"
            if let map = source.configMapRef {
                uses += self.uses(.configMap, map.name, nil, map.optional, "\(path).configMapRef")
            }
            if let secret = source.secretRef {
                uses += self.uses(.secret, secret.name, nil, secret.optional, "\(path).secretRef")
            }
        }
        for (index, variable) in (container.container.env ?? []).enumerated() {
            guard let source = variable.valueFrom else { continue }
            let path = "\(container.path).env[\(index)].valueFrom"
            if let key = source.configMapKeyRef {
                uses += self.uses(.configMap, key.name, [key.key], key.optional, "\(path).configMapKeyRef")
            }
            if let key = source.secretKeyRef {
                uses += self.uses(.secret, key.name, [key.key], key.optional, "\(path).secretKeyRef")
            }
        }
        return uses
    }

    private func uses(of volume: CoreV1.Volume, at path: String) -> [ConfigurationUse] {
        var uses: [ConfigurationUse] = []
        if let map = volume.configMap {
            uses += self.uses(.configMap, map.name, map.items?.map(\.key), map.optional, "\(path).configMap")
        }
        if let secret = volume.secret {
            uses += self.uses(.secret, secret.secretName, secret.items?.map(\.key), secret.optional, "\(path).secret")
        }
        for (index, source) in (volume.projected?.sources ?? []).enumerated() {
            let path = "\(path).projected.sources[\(index)]"
            if let map = source.configMap {
                uses += self.uses(.configMap, map.name, map.items?.map(\.key), map.optional, "\(path).configMap")
            }
            if let secret = source.secret {
                uses += self.uses(.secret, secret.name, secret.items?.map(\.key), secret.optional, "\(path).secret")
            }
        }
        return uses
    }

    private func uses(
        _ kind: ConfigurationIndex.Kind, _ name: String?, _ keys: [String]?, _ isOptional: Bool?, _ path: String
    ) -> [ConfigurationUse] {
        let source = ConfigurationIndex.Key(kind: kind, namespace: namespace, name: name ?? "")
        let keys = keys.map { $0.map(Optional.some) } ?? [nil]
        return keys.map { ConfigurationUse(source: source, key: $0, isOptional: isOptional ?? false, path: path) }
    }
}
