import KubernetesModel

/// The keys of Secrets that objects ask for by name.
struct SecretReferences {
    /// By the Secret's name, in the order of their first mention.
    private(set) var keys: OrderedMap<[String]> = [:]

    init(_ objects: [ImportedObject]) {
        for object in objects where object.type != nil { visit(object.node) }
    }

    private mutating func visit(_ node: ManifestNode) {
        switch node {
        case .sequence(let items): for item in items { visit(item) }
        case .mapping(let fields):
            for (key, value) in fields {
                if key == "secretKeyRef", let name = value["name"]?.text, let wanted = value["key"]?.text {
                    add(wanted, to: name)
                } else if key == "secret", let name = value["secretName"]?.text {
                    for item in value["items"]?.items ?? [] { item["key"]?.text.map { add($0, to: name) } }
                }
                visit(value)
            }
        default: break
        }
    }

    private mutating func add(_ key: String, to secret: String) {
        var known = keys[secret] ?? []
        if !known.contains(key) { known.append(key) }
        keys[secret] = known
    }
}
