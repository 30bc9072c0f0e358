import KubernetesModel

/// An object without a namespace lands in whichever one the caller's context names at the moment.
package struct MissingNamespaces: Check {
    package let rule = Rule(
        "missing-namespaces", "every namespaced object stands in a declared namespace",
        why: "an object without a namespace lands in whichever one the caller's context names at the moment",
        remedy: "declare Namespace(\"…\") beside it, or Namespace.existing(\"…\") for one that is there already",
        rows: ["SYN-13", "SYN-15", "NSP-01"],
        linters: ["kube-linter use-namespace", "checkov CKV_K8S_21"],
        wrong: "var resources: [any Resource] { backend }",
        right: "var resources: [any Resource] {\n    Namespace(\"shop\")\n    backend\n}")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        zip(graph.objects, graph.references).compactMap { declared, reference in
            switch (declared.object.scope, reference.namespace) {
            case (.namespaced, nil):
                return Finding(
                    rule, "\(reference) stands in no namespace; declare one beside it with Namespace(\"…\")",
                    in: declared
                )
            case (.cluster, let namespace?):
                return Finding(
                    rule, "\(reference) belongs to the cluster and must not name namespace '\(namespace)'",
                    in: declared,
                    path: "metadata.namespace")
            default: return nil
            }
        }
    }
}
