public import KubernetesModel

/// A pod that takes a key that its ConfigMap or Secret does not have does not start.
package struct MissingConfigurationKeys: Check {
    package let rule = Rule(
        .missingConfigurationKeys, "pods take keys that their ConfigMaps and Secrets have",
        why: "the pod does not start",
        remedy: "add the key, or mend its name",
        rows: ["CFG-09", "VOL-10"],
        linters: ["kube-linter env-value-from"],
        wrong: "key: \"HOTS\"",
        right: ".env(TodoConfig.host)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.configuration
        return zip(graph.pods, graph.configurationUses).flatMap { pod, uses in
            uses.flatMap { use in
                guard let keys = index.keys[use.source] else { return [Finding]() }
                return use.places.compactMap { place in
                    guard !place.isOptional, let key = place.key, !keys.contains(key) else { return Finding?.none }
                    let notes = index.locations[use.source].map { [Finding.Note("it is declared here", at: $0)] } ?? []
                    return Finding(
                        rule,
                        "\(pod.workload) takes key '\(key)', which \(use.source) does not have",
                        in: pod.declared, path: place.path, notes: notes)
                }
            }
        }
    }
}

extension RuleID {
    /// A key that a ConfigMap or Secret does not have.
    public static let missingConfigurationKeys: RuleID = "missing-configuration-keys"
}
