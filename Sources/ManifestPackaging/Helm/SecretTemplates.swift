import KubernetesModel

/// Templates for the Secrets that a chart counts on: it makes one only when it is told to, from values that it is given.
struct SecretTemplates {
    /// The Secrets of one name, with the keys of all.
    private struct Secret {
        let name: String
        /// What its values' names begin with.
        let section: [String]
        /// Of the first that says more than `Opaque`, which any keys may have.
        var declaredType = "Opaque"
        var keys: [String] = []
        /// The namespaces that have it, each by its name in the first environment that does.
        var namespaces: [(role: NamespaceRoles.Role?, name: String?)] = []

        var type: String {
            let isCertificate = Set(keys) == ["tls.crt", "tls.key"]
            return declaredType == "Opaque" && isCertificate ? "kubernetes.io/tls" : declaredType
        }
    }

    private let secrets: [Secret]
    private let environmentCount: Int
    private let roles: NamespaceRoles

    /// Those of all environments; the ones of a name take their content from the same values.
    init(_ environments: [EnvironmentManifests], _ roles: NamespaceRoles) {
        var places: [String: Int] = [:]
        var merged: [Secret] = []
        var titles: Set<String> = []
        var known: Set<[String]> = []
        for (index, environment) in environments.enumerated() {
            for secret in environment.secrets {
                let place = places[secret.name] ?? merged.count
                if place == merged.count {
                    places[secret.name] = place
                    merged.append(
                        Secret(name: secret.name, section: ["secrets", Self.title(of: secret.name, &titles)]))
                }
                if merged[place].declaredType == "Opaque" { merged[place].declaredType = secret.type }
                for key in secret.keys where known.insert(["key", secret.name, key]).inserted {
                    merged[place].keys.append(key)
                }
                let role = secret.namespace.flatMap { roles.role(of: $0, in: index) }.map { roles.all[$0] }
                let namespace = role?.names.lazy.compactMap { $0 }.first ?? secret.namespace
                if known.insert(["namespace", secret.name, namespace ?? ""]).inserted {
                    merged[place].namespaces.append((role, namespace))
                }
            }
        }
        secrets = merged
        environmentCount = environments.count
        self.roles = roles
    }

    /// What the names of each Secret's values begin with, by the Secret's name.
    var sections: [String: [String]] {
        Dictionary(secrets.map { ($0.name, $0.section) }) { first, _ in first }
    }

    /// The name of a section of its own: `oauth-2` and `oauth2` are the same in camel case.
    private static func title(of secret: String, _ taken: inout Set<String>) -> String {
        let title = camelCase(secret)
        var unique = title
        var number = 1
        while !taken.insert(unique).inserted {
            number += 1
            unique = "\(title)\(number)"
        }
        return unique
    }

    /// Adds the values that templates of the Secrets are made from.
    func addValues(to values: inout ValueTree) {
        for secret in secrets {
            func add(_ node: ManifestNode, _ path: [String], _ target: String) {
                let name = secret.section + path
                let value = ChartValue(constant: node, in: environmentCount)
                // The name alone stands in other templates too.
                _ =
                    path == ["name"]
                    ? values.add(value, target: target, shared: [name]) : values.add(value, target: target, own: [name])
            }
            add(false, ["create"], "whether the chart makes Secret '\(secret.name)'; else it must exist")
            add(.string(secret.name), ["name"], "the Secret's name")
            for key in secret.keys {
                add("", ["data", key], "data.\(key) of Secret '\(secret.name)', where the chart makes it")
            }
        }
    }

    /// A file for each Secret; below a directory of its namespace where several have it.
    func files(_ values: ValueTree) -> [ManifestFile] {
        secrets.flatMap { secret in
            secret.namespaces.map { role, name in
                let directory = secret.namespaces.count > 1 ? (role?.title ?? name).map { "\($0)/" } ?? "" : ""
                let namespace =
                    role.flatMap { expression(of: $0, values) }.map { "  namespace: \($0)\n" } ?? name.map(line)
                return ManifestFile(
                    "templates/\(directory)secret-\(secret.name).yaml", template(of: secret, in: namespace))
            }
        }
    }

    /// How a template spells a namespace that is called otherwise in some environment.
    private func expression(of role: NamespaceRoles.Role, _ values: ValueTree) -> String? {
        guard role.isChanging else { return nil }
        return values.leaf(named: ValueNames.path(of: role, among: roles)).map { "{{ \($0.expression) | quote }}" }
    }

    /// A name that looks like a number or a boolean is in quotes.
    private func line(naming namespace: String) -> String {
        var yaml = YAMLText()
        return yaml.entry("namespace", .string(namespace), indentation: 2)
    }

    /// - Parameter namespace: the line that names it.
    private func template(of secret: Secret, in namespace: String?) -> String {
        func expression(_ rest: String...) -> String { ValueTree.Leaf.expression(secret.section + rest) }
        var yaml = YAMLText()
        var text = """
            {{- if \(expression("create")) }}
            apiVersion: v1
            kind: Secret
            metadata:
              name: {{ \(expression("name")) | quote }}

            """
        text += namespace ?? ""
        text += "type: \(secret.type)\nstringData:\n"
        for key in secret.keys {
            let name = (secret.section + ["data", key]).joined(separator: ".")
            text += "  \(yaml.key(key)) {{ required \"\(name) must be set\" \(expression("data", key)) | quote }}\n"
        }
        return text + "{{- end }}\n"
    }
}
