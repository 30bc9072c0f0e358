public import KubernetesModel

extension RuleID {
    /// A role that nobody has, or a ServiceAccount that nothing runs as.
    public static let unusedAccess: RuleID = "unused-access"
}

/// A role is given to somebody, and a ServiceAccount is that of a pod or of a binding.
package struct UnusedAccess: Check {
    package let rule = Rule(
        .unusedAccess, "every Role is bound, and every ServiceAccount is used by a pod",
        why: "it is a leftover, or the pod and the binding that were meant name another",
        remedy: "delete it, or name it where it is to be used",
        severity: .warning,
        rows: ["RBC-16"],
        wrong: "a Role without a RoleBinding",
        right: "a RoleBinding of the Role to the pod's ServiceAccount")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let bindings = graph.bindings
        let bound = Set(bindings.map(\.roleReference))
        var used = Set(
            graph.pods.compactMap { pod in
                pod.spec.serviceAccountName.map { Self.account($0, pod.namespace) }
            })
        for subject in bindings.flatMap(\.subjects) where subject.kind == .serviceAccount {
            used.insert(Self.account(subject.name, subject.namespace))
        }
        return graph.objects(of: RbacV1.Role.self, CoreV1.ServiceAccount.self).compactMap { declared in
            let reference = ObjectReference(declared.object)
            switch declared.object {
            case is RbacV1.Role where !bound.contains(reference):
                return Finding(rule, "\(reference) is given to nobody", in: declared)
            case is CoreV1.ServiceAccount where !used.contains(reference) && reference.name != "default":
                return Finding(rule, "nothing runs as \(reference)", in: declared)
            default: return nil
            }
        }
    }

    private static func account(_ name: String, _ namespace: String?) -> ObjectReference {
        .to(CoreV1.ServiceAccount.groupVersionKind, named: name, in: namespace)
    }
}
