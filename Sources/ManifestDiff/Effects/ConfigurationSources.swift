internal import KubernetesModel

/// The ConfigMaps and Secrets that a part of a pod reads: variables, and files of volumes.
struct ConfigurationSources {
    /// Kind and name, each as often as it is read.
    private(set) var objects: [(kind: String, name: String)] = []

    /// Keys of Secrets, `name/key`; `name/*` where all keys are read.
    private(set) var secretKeys: Set<String> = []

    mutating func collect(from node: ManifestNode) {
        switch node {
        case .sequence(let items): for item in items { collect(from: item) }
        case .mapping(let fields): for (key, value) in fields { collect(key, value) }
        default: break
        }
    }

    /// Looks at one field: it may be a reference itself, or hold some.
    mutating func collect(_ field: String, _ value: ManifestNode) {
        let name = value["name"]?.text ?? value["secretName"]?.text
        switch (field, name) {
        case ("configMapRef", let name?), ("configMapKeyRef", let name?), ("configMap", let name?):
            objects.append(("ConfigMap", name))
        case ("secretKeyRef", let name?):
            objects.append(("Secret", name))
            secretKeys.insert("\(name)/\(value["key"]?.text ?? "*")")
        case ("secretRef", let name?), ("secret", let name?):
            objects.append(("Secret", name))
            let keys = (value["items"]?.items ?? []).compactMap { $0["key"]?.text }
            secretKeys.formUnion(keys.isEmpty ? ["\(name)/*"] : keys.map { "\(name)/\($0)" })
        default: collect(from: value)
        }
    }
}
