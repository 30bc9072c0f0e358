import KubernetesModel

/// The names that a value of one object may get, the most readable first.
struct ValueNames {
    let prefix: [String]
    /// For the object's main container, which no name needs to mention.
    let mainContainer: String?
    /// Those of the namespaces that are other ones in each environment: `namespace`.
    let namespaces: NamespaceRoles
    /// What the values of the Secrets that the chart counts on begin with, by the Secrets' names.
    let secrets: [String: [String]]

    /// Those that no other object has.
    func own(_ path: TemplatePath) -> some Sequence<[String]> {
        // Lazily: the first one is free but for rare cases.
        [false, true].lazy.map { isFull in
            isFull ? prefix + path.steps.compactMap(Self.component) : name(for: path)
        }
    }

    /// The most readable one that no other object has.
    func name(for path: TemplatePath) -> [String] { prefix + short(path) }

    /// Whether the object is one for `helm test`.
    var isOfTests: Bool { prefix.first == "tests" }

    // MARK: - Shared

    /// Those under which several places may take one value, where it is the same in every environment.
    func shared(_ path: TemplatePath, of kind: String, _ variants: [ManifestNode?]) -> [[String]] {
        let fields = path.fields
        if let namespace = namespace(path, kind, variants) {
            return [Self.path(of: namespace, among: namespaces)]
        }
        if let label = fields.last, let map = fields.dropLast().last,
            map == "labels" || map == "matchLabels" || map == "selector"
        {
            return [["global", "labels", Self.camelKey(label)]]
        }
        if kind == "Ingress", fields.last == "host" || CommonValues.isHostOfCertificate(path) {
            let numbers = [""] + (2...9).map(String.init)
            return numbers.map { prefix + ["host\($0)"] }
        }
        if let section = secretSection(path, variants) {
            return [section + ["name"]]
        }
        return []
    }

    private func namespace(
        _ path: TemplatePath, _ kind: String, _ variants: [ManifestNode?]
    ) -> NamespaceRoles.Role? {
        let isNamespace =
            path.fields.last == "namespace" || path.fields.last == "kubernetes.io/metadata.name"
            || kind == "Namespace" && path.fields == ["metadata", "name"]
        guard isNamespace, let role = namespaces.role(called: variants), role.isChanging else { return nil }
        return role
    }

    /// The value that holds a namespace's name.
    static func path(of namespace: NamespaceRoles.Role, among namespaces: NamespaceRoles) -> [String] {
        ["global"] + (namespaces.changingCount == 1 ? ["namespace"] : ["namespaces", camelCase(namespace.title)])
    }

    /// The section of the Secret whose name this is, where the place refers to one.
    func secretSection(_ path: TemplatePath, _ variants: [ManifestNode?]) -> [String]? {
        let fields = path.fields.suffix(2)
        let isReference =
            switch (fields.first, fields.last) {
            case ("secretKeyRef", "name"), ("secretRef", "name"), ("secret", "name"), ("imagePullSecrets", "name"),
                ("secret", "secretName"), ("tls", "secretName"):
                true
            default: false
            }
        guard isReference, let name = variants.lazy.compactMap({ $0 }).first?.text else { return nil }
        return secrets[name]
    }

    // MARK: - One object's

    /// The path without what goes without saying: `resources.limits.memory`.
    private func short(_ path: TemplatePath) -> [String] {
        var rest = path.steps[...]
        let template: [TemplatePath.Step] = [.field("spec"), .field("template")]
        if rest.starts(with: [.field("spec"), .field("jobTemplate")]) { rest = rest.dropFirst(2) }
        if rest.starts(with: template + [.field("metadata")]), rest.count > 3 {
            guard case .field(let map) = rest[rest.startIndex + 3] else { return [] }
            let component = "pod\(map.prefix(1).uppercased())\(map.dropFirst())"
            return [component] + rest.dropFirst(4).compactMap(Self.component)
        }
        if rest.starts(with: template) { rest = rest.dropFirst(2) }
        while case .field("spec")? = rest.first { rest = rest.dropFirst() }
        if case .field("metadata")? = rest.first, rest.count > 1 { rest = rest.dropFirst() }
        if case .field("data")? = rest.first, rest.count > 1 { rest = rest.dropFirst() }
        if [.field("containers"), .field("initContainers"), .field("volumeClaimTemplates")].contains(rest.first) {
            rest = rest.dropFirst()
            if case .item(let name)? = rest.first, name == mainContainer { rest = rest.dropFirst() }
        }
        let components = rest.filter { $0 != .field("spec") || rest.count == 1 }.compactMap(Self.component)
        if components.isEmpty { return path.steps.compactMap(Self.component) }
        // `env.logLevel` rather than `env.logLevel.value`.
        return path.fields.suffix(2) == ["env", "value"] ? components.dropLast() : components
    }

    private static func component(_ step: TemplatePath.Step) -> String? {
        switch step {
        case .field(let name), .item(let name): camelKey(name)
        case .position(_, of: 1): nil
        case .position(let position, _): "n\(position + 1)"
        }
    }

    /// The name of a label, an annotation or a file, without the domain or the directory before it.
    private static func camelKey(_ key: String) -> String {
        camelCase(key.split(separator: "/").last.map(String.init) ?? key)
    }
}
