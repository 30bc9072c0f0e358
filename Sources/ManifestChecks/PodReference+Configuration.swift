import KubernetesModel

extension PodReference {
    /// Everything that the pod takes from ConfigMaps and Secrets, as variables and as files.
    package var configurationUses: [ConfigurationUse] {
        var uses = ConfigurationUses(namespace: namespace)
        for container in containers { uses.addVariables(of: container) }
        for (index, volume) in (spec.volumes ?? []).enumerated() { uses.addFiles(of: volume, index, podPath: path) }
        return uses.bySource
    }
}

/// The uses of a pod, while they are collected: most name one of few sources.
private struct ConfigurationUses {
    let namespace: String?
    var bySource: [ConfigurationUse] = []

    mutating func addVariables(of container: ContainerReference) {
        for (index, source) in (container.container.envFrom ?? []).enumerated() {
            if let map = source.configMapRef {
                add(configMap: map.name, nil, map.optional, ItemPath(container.path, "envFrom", index, "configMapRef"))
            }
            if let secret = source.secretRef {
                add(secret: secret.name, nil, secret.optional, ItemPath(container.path, "envFrom", index, "secretRef"))
            }
        }
        for (index, variable) in (container.container.env ?? []).enumerated() {
            guard let source = variable.valueFrom else { continue }
            if let key = source.configMapKeyRef {
                let path = ItemPath(container.path, "env", index, "valueFrom.configMapKeyRef")
                add(configMap: key.name, key.key, key.optional, path)
            }
            if let key = source.secretKeyRef {
                let path = ItemPath(container.path, "env", index, "valueFrom.secretKeyRef")
                add(secret: key.name, key.key, key.optional, path)
            }
        }
    }

    mutating func addFiles(of volume: CoreV1.Volume, _ index: Int, podPath: String) {
        if let map = volume.configMap {
            let path = ItemPath(podPath, "volumes", index, "configMap")
            for key in map.items.keys { add(configMap: map.name, key, map.optional, volume: index, path) }
        }
        if let secret = volume.secret {
            let path = ItemPath(podPath, "volumes", index, "secret")
            for key in secret.items.keys { add(secret: secret.secretName, key, secret.optional, volume: index, path) }
        }
        for (place, source) in (volume.projected?.sources ?? []).enumerated() {
            let owner = "\(podPath).volumes[\(index)].projected"
            if let map = source.configMap {
                let path = ItemPath(owner, "sources", place, "configMap")
                for key in map.items.keys { add(configMap: map.name, key, map.optional, volume: index, path) }
            }
            if let secret = source.secret {
                let path = ItemPath(owner, "sources", place, "secret")
                for key in secret.items.keys { add(secret: secret.name, key, secret.optional, volume: index, path) }
            }
        }
    }

    private mutating func add(
        configMap name: String?, _ key: String?, _ isOptional: Bool?, volume: Int? = nil, _ path: ItemPath
    ) {
        let position =
            position(ofSecret: false, name) ?? append(.configMap(named: name ?? "", in: namespace))
        add(key, isOptional, volume, path, at: position)
    }

    private mutating func add(
        secret name: String?, _ key: String?, _ isOptional: Bool?, volume: Int? = nil, _ path: ItemPath
    ) {
        let position = position(ofSecret: true, name) ?? append(.secret(named: name ?? "", in: namespace))
        add(key, isOptional, volume, path, at: position)
    }

    private mutating func add(
        _ key: String?, _ isOptional: Bool?, _ volume: Int?, _ path: ItemPath, at position: Int
    ) {
        let place = ConfigurationUse.Place(
            key: key, isOptional: isOptional ?? false, volume: volume, itemPath: path)
        bySource[position].places.append(place)
    }

    private func position(ofSecret isSecret: Bool, _ name: String?) -> Int? {
        bySource.firstIndex { $0.source.name == name ?? "" && $0.source.isSecret == isSecret }
    }

    private mutating func append(_ source: ObjectReference) -> Int {
        bySource.append(ConfigurationUse(source: source))
        return bySource.count - 1
    }
}

extension [CoreV1.KeyToPath]? {
    /// The keys that a volume takes; nil as the only one where it takes all.
    fileprivate var keys: [String?] { self?.map(\.key) ?? [nil] }
}
