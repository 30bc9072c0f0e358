import KubernetesModel

/// An object without a namespace lands in whichever one the caller's context names at the moment.
package struct ObjectsHaveNamespaces: Check {
    package let id: RuleID = "objects-have-namespaces"
    package let summary = "every namespaced object stands in a declared namespace"
    package let remedy = "declare Namespace(\"…\") beside it, or Namespace.existing(\"…\") for one that is there already"
    package let rows = ["SYN-13", "SYN-15", "NSP-01"]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.objects.compactMap { declared in
            let reference = ObjectReference(declared.object)
            switch (declared.object.scope, reference.namespace) {
            case (.namespaced, nil):
                return Finding(
                    id, "\(reference) stands in no namespace; declare one beside it with Namespace(\"…\")", in: declared)
            case (.cluster, let namespace?):
                return Finding(
                    id, "\(reference) belongs to the cluster and must not name namespace '\(namespace)'", in: declared,
                    path: "metadata.namespace")
            default: return nil
            }
        }
    }
}
