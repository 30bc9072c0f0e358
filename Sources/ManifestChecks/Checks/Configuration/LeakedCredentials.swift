public import KubernetesModel
import KubernetesValues

/// What looks like an issued credential is one, wherever it stands.
package struct LeakedCredentials: Check {
    package let rule = Rule(
        "leaked-credentials", "no text of a manifest contains a credential",
        why: "it is in the repository for good, and must be revoked",
        remedy: "take it from a secret's key, and revoke it",
        values: ["credential"],
        rows: ["CFG-06"],
        wrong: ".env(\"DATABASE_URL\", \"postgres://app:hunter2@db/app\")",
        right: ".env(TodoSecret.databaseURL)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects.flatMap { declared in
            Self.texts(of: declared).compactMap { text, path in
                InvalidValue.credential(in: text).map { Finding(rule, $0, in: declared, path: path) }
            }
        }
            + graph.pods.flatMap { pod in
                pod.containers.flatMap { container in
                    Self.texts(of: container).compactMap { text, path in
                        InvalidValue.credential(in: text).map { Finding(rule, $0, in: pod.declared, path: path) }
                    }
                }
            }
    }

    private static func texts(of declared: DeclaredObject) -> [(text: String, path: String)] {
        let annotations = (declared.object.metadata.annotations ?? [:]).map {
            (text: $0.value, path: "metadata.annotations[\($0.key)]")
        }
        guard let map = declared.object as? CoreV1.ConfigMap else { return annotations }
        return annotations + (map.data ?? [:]).map { (text: $0.value, path: "data[\($0.key)]") }
    }

    private static func texts(of container: ContainerReference) -> [(text: String, path: String)] {
        var texts: [(text: String, path: String)] = []
        for (index, variable) in (container.container.env ?? []).enumerated() {
            if let value = variable.value { texts.append((value, "\(container.path).env[\(index)].value")) }
        }
        for (index, word) in (container.container.command ?? []).enumerated() {
            texts.append((word, "\(container.path).command[\(index)]"))
        }
        for (index, word) in (container.container.args ?? []).enumerated() {
            texts.append((word, "\(container.path).args[\(index)]"))
        }
        return texts
    }
}

extension RuleID {
    /// What looks like a credential in a text of a manifest.
    public static let credential: RuleID = "credential"
}
