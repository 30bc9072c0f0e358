import KubernetesModel

/// The names that a value of one object may get, the most readable first.
struct ValueNames {
    let prefix: [String]
    /// For the object's main container, which no name needs to mention.
    let mainContainer: String?
    /// Those of a namespace that is another one in each environment: `namespace`.
    let namespaces: [NamespaceRoles.Changing]
    /// The Secrets that the chart counts on.
    let secrets: Set<String>

    func names(for path: FieldPath, of kind: String, _ variants: [ManifestNode?]) -> [ValueName] {
        shared(path, kind, variants) + [
            ValueName(path: prefix + short(path)),
            ValueName(path: prefix + path.steps.compactMap(Self.component)),
        ]
    }

    // MARK: - Shared

    private func shared(_ path: FieldPath, _ kind: String, _ variants: [ManifestNode?]) -> [ValueName] {
        let fields = path.fields
        if let namespace = namespace(path, kind, variants) {
            let name = namespaces.count == 1 ? ["namespace"] : ["namespaces", camelCase(namespace.title)]
            return [ValueName(path: ["global"] + name, isShared: true)]
        }
        if ["labels", "matchLabels", "selector"].contains(fields.dropLast().last), let label = fields.last {
            return [ValueName(path: ["global", "labels", Self.camelKey(label)], isShared: true)]
        }
        if kind == "Ingress", fields.last == "host" || CommonValues.isHostOfCertificate(path) {
            let numbers = [""] + (2...9).map(String.init)
            return numbers.map { ValueName(path: prefix + ["host\($0)"], isShared: true) }
        }
        if prefix.first == "tests",
            CommonValues.isImage(path) || path.fields.last == "repository" || path.fields.last == "tag"
        {
            return [ValueName(path: ["tests", "image"] + fields.suffix(1).filter { $0 != "image" }, isShared: true)]
        }
        if let secret = secretName(path, variants) {
            return [ValueName(path: ["secrets", camelCase(secret), "name"], isShared: true)]
        }
        return []
    }

    private func namespace(
        _ path: FieldPath, _ kind: String, _ variants: [ManifestNode?]
    ) -> NamespaceRoles.Changing? {
        let isNamespace =
            path.fields.last == "namespace" || path.fields.last == "kubernetes.io/metadata.name"
            || kind == "Namespace" && path.fields == ["metadata", "name"]
        guard isNamespace else { return nil }
        return namespaces.first { namespace in
            zip(namespace.names, variants).allSatisfy { name, node in
                node == nil || node == name.map(ManifestNode.string)
            }
        }
    }

    /// The Secret whose name this is, where the place refers to one.
    func secretName(_ path: FieldPath, _ variants: [ManifestNode?]) -> String? {
        let fields = path.fields.suffix(2)
        let isReference =
            switch (fields.first, fields.last) {
            case ("secretKeyRef", "name"), ("secretRef", "name"), ("secret", "name"), ("imagePullSecrets", "name"),
                ("secret", "secretName"), ("tls", "secretName"):
                true
            default: false
            }
        guard isReference, let name = variants.lazy.compactMap({ $0 }).first?.text, secrets.contains(name) else {
            return nil
        }
        return name
    }

    // MARK: - One object's

    /// The path without what goes without saying: `resources.limits.memory`.
    private func short(_ path: FieldPath) -> [String] {
        var rest = path.steps[...]
        let template: [FieldPath.Step] = [.field("spec"), .field("template")]
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

    private static func component(_ step: FieldPath.Step) -> String? {
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
