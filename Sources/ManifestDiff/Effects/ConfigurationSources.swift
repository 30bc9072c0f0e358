internal import KubernetesModel

/// The ConfigMaps and Secrets that a part of a pod reads: variables, and files of volumes.
struct ConfigurationSources {
    /// Kind and name, each as often as it is read.
    private(set) var objects: [(kind: String, name: String)] = []

    /// Keys of Secrets, `name/key`; `name/*` where all keys are read.
    private(set) var secretKeys: Set<String> = []

    /// What a pod reads: once, as variables or as files of a `subPath`, and what is written anew while it runs.
    static func ofPod(_ pod: ManifestNode) -> (kept: ConfigurationSources, followed: ConfigurationSources) {
        var (kept, followed) = (ConfigurationSources(), ConfigurationSources())
        for (key, value) in pod.fields ?? [:] where key != "volumes" { kept.collect(key, value) }
        let parts = Set(subPathVolumes(of: pod))
        for volume in pod["volumes"]?.items ?? [] {
            let isPart = volume["name"]?.text.map(parts.contains) ?? true
            if isPart { kept.collect(from: volume) } else { followed.collect(from: volume) }
        }
        return (kept, followed)
    }

    /// The volumes of which some container mounts a part, which the kubelet writes but once.
    private static func subPathVolumes(of pod: ManifestNode) -> [String] {
        let containers = ["containers", "initContainers", "ephemeralContainers"].flatMap { pod[$0]?.items ?? [] }
        let mounts = containers.flatMap { $0["volumeMounts"]?.items ?? [] }
        return mounts.filter { $0["subPath"] != nil || $0["subPathExpr"] != nil }.compactMap { $0["name"]?.text }
    }

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
