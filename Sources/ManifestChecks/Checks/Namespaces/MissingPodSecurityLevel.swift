public import KubernetesModel

extension RuleID {
    /// A Namespace that demands nothing of its pods.
    public static let missingPodSecurityLevel: RuleID = "missing-pod-security-level"
}

/// A Namespace without a Pod Security level takes any pod.
package struct MissingPodSecurityLevel: Check {
    package let rule = Rule(
        .missingPodSecurityLevel, "every Namespace says which Pod Security level it enforces",
        why: "the cluster takes privileged pods into it, whoever creates them",
        remedy: "add the label 'pod-security.kubernetes.io/enforce'",
        rows: ["NSP-06"],
        wrong: "CoreV1.Namespace(metadata: ObjectMeta(name: \"shop\"))",
        right: "Namespace(\"shop\")")

    private static let label = "pod-security.kubernetes.io/enforce"

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(CoreV1.Namespace.self).compactMap { namespace, declared in
            guard namespace.metadata.labels?[Self.label] == nil else { return nil }
            return Finding(
                rule, "\(ObjectReference(namespace)) enforces no Pod Security level", in: declared,
                path: "metadata.labels[\(Self.label)]")
        }
    }
}
