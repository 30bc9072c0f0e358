import KubernetesModel

/// The keys of Secrets that objects ask for by name.
struct SecretReferences {
    /// In the order of the Secrets' first mention.
    private(set) var keys: [(name: String, keys: [String])] = []
    private var places: [String: Int] = [:]

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

    /// Has the Secret's own keys stand before those that are asked for.
    mutating func begin(_ secret: String, with own: [String]) {
        let others = places[secret].map { keys[$0].keys } ?? []
        set(own + others.filter { !own.contains($0) }, of: secret)
    }

    private mutating func add(_ key: String, to secret: String) {
        let known = places[secret].map { keys[$0].keys } ?? []
        if !known.contains(key) { set(known + [key], of: secret) }
    }

    private mutating func set(_ wanted: [String], of secret: String) {
        if let place = places[secret] {
            keys[place].keys = wanted
        } else {
            places[secret] = keys.count
            keys.append((secret, wanted))
        }
    }
}
