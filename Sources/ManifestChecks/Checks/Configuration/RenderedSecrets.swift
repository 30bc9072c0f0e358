public import KubernetesModel

/// A Secret with values in the manifest is no secret: base64 hides nothing.
package struct RenderedSecrets: Check {
    package let rule = Rule(
        .renderedSecrets, "no manifest holds the values of a Secret",
        why: "all who can read the manifest read them; base64 hides nothing",
        remedy: "declare Secret(external: …), and make it outside of the stack",
        rows: ["CFG-17"],
        wrong: "CoreV1.Secret(metadata: …, stringData: [\"password\": \"hunter2\"])",
        right: "Secret(external: TodoSecret.self)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.Secret.self).compactMap { secret, declared in
            guard secret.data?.isEmpty == false || secret.stringData?.isEmpty == false else { return nil }
            return Finding(
                rule, "\(ObjectReference(secret)) has its values in the manifest; make it outside of the stack",
                in: declared,
                path: secret.data?.isEmpty == false ? "data" : "stringData")
        }
    }
}

extension RuleID {
    /// A Secret with its values in the manifest.
    public static let renderedSecrets: RuleID = "rendered-secrets"
}
