import KubernetesModel

extension PodReference {
    /// Everything that the pod takes from ConfigMaps and Secrets, as variables and as files: by source, in the order of
    /// their first use.
    package var configurationUses: [ConfigurationUse] {
        var uses = ConfigurationUseCollector(namespace: namespace)
        for container in containers { uses.addVariables(of: container) }
        for (index, volume) in (spec.volumes ?? []).enumerated() { uses.addFiles(of: volume, index, podPath: path) }
        return uses.bySource
    }
}

/// The uses of a pod, while they are collected: most name one of few sources.
private struct ConfigurationUseCollector {
    let namespace: String?
    var bySource: [ConfigurationUse] = []

    mutating func addVariables(of container: ContainerReference) {
        for (index, source) in (container.container.envFrom ?? []).enumerated() {
            if let map = source.configMapRef {
                let path = ItemPath(container.path, "envFrom", index, "configMapRef")
                add(nil, of: map.name, isSecret: false, map.optional, path)
            }
            if let secret = source.secretRef {
                let path = ItemPath(container.path, "envFrom", index, "secretRef")
                add(nil, of: secret.name, isSecret: true, secret.optional, path)
            }
        }
        for (index, variable) in (container.container.env ?? []).enumerated() {
            guard let source = variable.valueFrom else { continue }
            if let key = source.configMapKeyRef {
                let path = ItemPath(container.path, "env", index, "valueFrom.configMapKeyRef")
                add(key.key, of: key.name, isSecret: false, key.optional, path)
            }
            if let key = source.secretKeyRef {
                let path = ItemPath(container.path, "env", index, "valueFrom.secretKeyRef")
                add(key.key, of: key.name, isSecret: true, key.optional, path)
            }
        }
    }

    mutating func addFiles(of volume: CoreV1.Volume, _ index: Int, podPath: String) {
        if let map = volume.configMap {
            add(
                keysOf: map.items, map.name, isSecret: false, map.optional, index,
                ItemPath(podPath, "volumes", index, "configMap"))
        }
        if let secret = volume.secret {
            add(
                keysOf: secret.items, secret.secretName, isSecret: true, secret.optional, index,
                ItemPath(podPath, "volumes", index, "secret"))
        }
        for (place, source) in (volume.projected?.sources ?? []).enumerated() {
            let owner = "\(podPath).volumes[\(index)].projected"
            if let map = source.configMap {
                add(
                    keysOf: map.items, map.name, isSecret: false, map.optional, index,
                    ItemPath(owner, "sources", place, "configMap"))
            }
            if let secret = source.secret {
                add(
                    keysOf: secret.items, secret.name, isSecret: true, secret.optional, index,
                    ItemPath(owner, "sources", place, "secret"))
            }
        }
    }

    /// The files of a volume: of some keys or, without `items`, of all.
    private mutating func add(
        keysOf items: [CoreV1.KeyToPath]?, _ name: String?, isSecret: Bool, _ isOptional: Bool?, _ volume: Int,
        _ path: ItemPath
    ) {
        for key in items?.map(\.key) ?? [nil] {
            add(key, of: name, isSecret: isSecret, isOptional, volume: volume, path)
        }
    }

    private mutating func add(
        _ key: String?, of name: String?, isSecret: Bool, _ isOptional: Bool?, volume: Int? = nil, _ path: ItemPath
    ) {
        let place = ConfigurationUse.Place(
            key: key, isOptional: isOptional ?? false, volume: volume, itemPath: path)
        bySource[position(of: name ?? "", isSecret: isSecret)].places.append(place)
    }

    private mutating func position(of name: String, isSecret: Bool) -> Int {
        if let known = bySource.firstIndex(where: { $0.source.name == name && $0.source.isSecret == isSecret }) {
            return known
        }
        let source: ObjectReference =
            isSecret ? .secret(named: name, in: namespace) : .configMap(named: name, in: namespace)
        bySource.append(ConfigurationUse(source: source))
        return bySource.count - 1
    }
}
