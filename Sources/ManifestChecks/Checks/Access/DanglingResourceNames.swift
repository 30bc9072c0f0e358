public import KubernetesModel

extension RuleID {
    /// A role for a Secret or ConfigMap that nobody declares.
    public static let danglingResourceNames: RuleID = "dangling-resource-names"
}

/// A role that names a Secret or ConfigMap names one that is there.
package struct DanglingResourceNames: Check {
    package let rule = Rule(
        .danglingResourceNames, "the Secrets and ConfigMaps that a Role names are declared, or external by name",
        why: "the rights are for nothing, and the object that was meant is forbidden",
        remedy: "name them by their keys, .secret(TodoSecret.self), and declare who makes them: Secret(external: …)",
        severity: .warning,
        wrong: ".usesKubernetesAPI(.get, on: .secrets(named: \"todo-secert\"))",
        right: ".usesKubernetesAPI(.get, on: .secret(TodoSecret.self))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let roles = graph.all(RbacV1.Role.self)
        guard !roles.isEmpty else { return [] }
        let known = graph.configuration.keys
        return roles.flatMap { role, declared in
            (role.rules ?? []).enumerated().flatMap { index, access -> [Finding] in
                let kinds = Self.kinds.filter { access.allows(Set(access.verbs), on: [$0.resource], of: "") }
                return (access.resourceNames ?? []).enumerated().compactMap { position, name in
                    guard !kinds.isEmpty, name != "kube-root-ca.crt" else { return nil }
                    let isKnown = kinds.contains { kind in
                        let reference = ObjectReference.to(kind.kind, named: name, in: role.metadata.namespace)
                        return known[reference] != nil || graph.existing.contains(reference)
                    }
                    guard !isKnown else { return nil }
                    let named = kinds.map(\.kind.kind).joined(separator: " or ")
                    return Finding(
                        rule, "\(ObjectReference(role)) is for \(named) '\(name)', which is not declared",
                        in: declared, path: "rules[\(index)].resourceNames[\(position)]")
                }
            }
        }
    }

    private static let kinds: [(kind: GroupVersionKind, resource: String)] = [
        (CoreV1.Secret.groupVersionKind, "secrets"), (CoreV1.ConfigMap.groupVersionKind, "configmaps"),
    ]
}
