import KubernetesModel

/// Templates for the Secrets that a chart counts on: it makes one only when it is told to, from values that it is given.
struct SecretTemplates {
    private let secrets: [ExpectedSecret]
    private let environmentCount: Int

    /// Those of all environments, each once, with the keys of all.
    init(_ environments: [EnvironmentManifests]) {
        var places: [String: Int] = [:]
        var merged: [ExpectedSecret] = []
        for secret in environments.flatMap(\.secrets) {
            guard let place = places[secret.name] else {
                places[secret.name] = merged.count
                merged.append(secret)
                continue
            }
            let known = merged[place]
            merged[place] = ExpectedSecret(
                name: known.name, namespace: known.namespace,
                keys: known.keys + secret.keys.filter { !known.keys.contains($0) })
        }
        secrets = merged
        environmentCount = environments.count
    }

    var names: Set<String> { Set(secrets.map(\.name)) }

    /// The values that templates of the Secrets are made from.
    var values: [ChartValue] {
        secrets.flatMap { secret in
            let section = ["secrets", camelCase(secret.name)]
            func value(_ path: [String], _ target: String, _ node: ManifestNode, isShared: Bool = false) -> ChartValue {
                ChartValue(
                    constant: node, in: environmentCount, target: target,
                    name: ValueName(path: section + path, isShared: isShared))
            }
            return [
                value(["create"], "whether the chart makes Secret '\(secret.name)'; else it must exist", false),
                value(["name"], "the Secret's name", .string(secret.name), isShared: true),
            ]
                + secret.keys.map { key in
                    value(["data", key], "data.\(key) of Secret '\(secret.name)', where the chart makes it", "")
                }
        }
    }

    /// - Parameter namespace: how the template of a namespace's name is spelled.
    func files(_ namespace: (String?) -> String?) -> [ManifestFile] {
        secrets.map { secret in
            let section = ["secrets", camelCase(secret.name)]
            func expression(_ rest: String...) -> String { ValueTree.Leaf.expression(section + rest) }
            var yaml = YAMLText()
            var text = """
                {{- if \(expression("create")) }}
                apiVersion: v1
                kind: Secret
                metadata:
                  name: {{ \(expression("name")) | quote }}

                """
            if let namespace = namespace(secret.namespace) { text += "  namespace: \(namespace)\n" }
            let isCertificate = Set(secret.keys) == ["tls.crt", "tls.key"]
            text += "type: \(isCertificate ? "kubernetes.io/tls" : "Opaque")\nstringData:\n"
            for key in secret.keys {
                let name = (section + ["data", key]).joined(separator: ".")
                text += "  \(yaml.key(key)) {{ required \"\(name) must be set\" \(expression("data", key)) | quote }}\n"
            }
            return ManifestFile("templates/secret-\(secret.name).yaml", text + "{{- end }}\n")
        }
    }
}
