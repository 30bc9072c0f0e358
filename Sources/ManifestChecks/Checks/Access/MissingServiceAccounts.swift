public import KubernetesModel

extension RuleID {
    /// A ServiceAccount that pods or bindings name and the stack does not have.
    public static let missingServiceAccounts: RuleID = "missing-service-accounts"
}

/// Pods and bindings name ServiceAccounts that exist.
package struct MissingServiceAccounts: Check {
    package let rule = Rule(
        .missingServiceAccounts, "the ServiceAccounts that pods and bindings name exist",
        why: "the pods are never created, or the rights go to nobody",
        remedy: "declare the ServiceAccount in the namespace",
        rows: ["RBC-01", "RBC-03"],
        linters: ["kube-linter non-existent-service-account"],
        wrong: "PodSpec(serviceAccountName: \"bakcend\", …)",
        right: "CoreV1.ServiceAccount(metadata: ObjectMeta(name: \"backend\")) beside it")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        lazy var namespaces = Set(graph.references.compactMap(\.namespace))
        func isMissing(_ name: String, in namespace: String?) -> Bool {
            name != "default" && !name.isEmpty
                && graph.object(CoreV1.ServiceAccount.groupVersionKind, named: name, in: namespace) == nil
        }
        let ofPods: [Finding] = graph.pods.compactMap { pod in
            guard let name = pod.spec.serviceAccountName, isMissing(name, in: pod.namespace) else { return nil }
            return Finding(
                rule, "\(pod.workload) runs as ServiceAccount '\(name)', which does not exist", in: pod.declared,
                path: "\(pod.path).serviceAccountName")
        }
        let ofBindings: [Finding] = graph.bindings.flatMap { binding in
            binding.subjects.enumerated().compactMap { index, subject -> Finding? in
                // Other namespaces are somebody else's.
                guard subject.kind == .serviceAccount, let namespace = subject.namespace,
                    namespaces.contains(namespace), isMissing(subject.name, in: namespace)
                else { return nil }
                return Finding(
                    rule, "\(binding.reference) gives rights to ServiceAccount '\(subject.name)', which does not exist",
                    in: binding.declared, path: "subjects[\(index)].name")
            }
        }
        return ofPods + ofBindings
    }
}
