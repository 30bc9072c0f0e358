public import KubernetesModel
import KubernetesValues

/// A value that is named like a secret stands in the manifest for all to read.
package struct PlainSecrets: Check {
    package let rule = Rule(
        "plain-secrets",
        "no variable and no key of a ConfigMap that is named like a secret has a value in the manifest",
        why: "all who can read the repository or the cluster's ConfigMaps read it",
        remedy: "take it from a secret's key",
        values: ["plain-secret"],
        rows: ["CFG-04", "CFG-05"],
        linters: [
            "kube-linter env-var-secret", "polaris sensitiveContainerEnvVar",
            "polaris sensitiveConfigmapContent",
        ],
        wrong: ".env(\"DB_PASSWORD\", \"hunter2\")",
        right: ".env(\"DB_PASSWORD\", from: TodoSecret.databasePassword)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let variables = graph.pods.flatMap { pod in
            pod.containers.flatMap { container in
                (container.container.env ?? []).enumerated().compactMap { index, variable in
                    guard let value = variable.value, let refusal = InvalidValue.plainSecret(named: variable.name),
                        Self.isSecret(value)
                    else { return Finding?.none }
                    return Finding(rule, refusal, in: pod.declared, path: "\(container.path).env[\(index)].value")
                }
            }
        }
        let keys = graph.all(CoreV1.ConfigMap.self).flatMap { map, declared in
            (map.data ?? [:]).compactMap { key, value in
                guard let refusal = InvalidValue.plainSecret(named: key), Self.isSecret(value) else {
                    return Finding?.none
                }
                return Finding(rule, refusal, in: declared, path: "data[\(key)]")
            }
        }
        return variables + keys
    }

    /// Switches such as `ALLOW_EMPTY_PASSWORD=yes` are none, nor are references to other variables.
    private static func isSecret(_ value: String) -> Bool {
        !value.isEmpty && !value.hasBytes(of: "$(") && !switches.contains(value.lowercased())
    }

    private static let switches: Set = ["true", "false", "yes", "no", "0", "1"]
}

extension RuleID {
    /// A variable or key that is named like a secret and has a plain value.
    public static let plainSecret: RuleID = "plain-secret"
}
