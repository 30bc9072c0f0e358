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
        var findings: [Finding] = []
        func check(_ text: String, in declared: DeclaredObject, at path: @autoclosure () -> String) {
            guard let refusal = InvalidValue.credential(in: text) else { return }
            findings.append(Finding(rule, refusal, in: declared, path: path()))
        }
        for declared in graph.objects {
            for (key, text) in declared.object.metadata.annotations ?? [:] {
                check(text, in: declared, at: "metadata.annotations[\(key)]")
            }
        }
        for (map, declared) in graph.all(CoreV1.ConfigMap.self) {
            for (key, text) in map.data ?? [:] { check(text, in: declared, at: "data[\(key)]") }
        }
        for pod in graph.pods {
            for container in pod.containers {
                for (index, variable) in (container.container.env ?? []).enumerated() {
                    guard let value = variable.value else { continue }
                    check(value, in: pod.declared, at: "\(container.path).env[\(index)].value")
                }
                for (index, word) in (container.container.command ?? []).enumerated() {
                    check(word, in: pod.declared, at: "\(container.path).command[\(index)]")
                }
                for (index, word) in (container.container.args ?? []).enumerated() {
                    check(word, in: pod.declared, at: "\(container.path).args[\(index)]")
                }
            }
        }
        return findings
    }
}

extension RuleID {
    /// What looks like a credential in a text of a manifest.
    public static let credential: RuleID = "credential"
}
