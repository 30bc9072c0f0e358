import KubeDSL

private func role(_ rule: RbacV1.PolicyRule) -> RbacV1.Role {
    RbacV1.Role(metadata: MetaV1.ObjectMeta(name: "planted"), rules: [rule])
}

let accessMutations: [Mutation] = [
    .adding(
        role(RbacV1.PolicyRule(verbs: ["*"], apiGroups: [""], resources: ["pods"])),
        "every verb", "wildcard-access", "planted"),
    .adding(
        role(RbacV1.PolicyRule(verbs: ["get"], apiGroups: [""], resources: ["secrets"])),
        "all secrets", "secret-access", "planted"),
    .adding(
        role(
            RbacV1.PolicyRule(verbs: ["get"], apiGroups: [""], resources: ["secrets"], resourceNames: ["todo-secert"])),
        "a secret that is not there", "dangling-resource-names", "todo-secert"),
    .adding(
        role(RbacV1.PolicyRule(verbs: ["create"], apiGroups: [""], resources: ["pods"])),
        "new pods", "workload-creation", "planted"),
    .adding(
        role(RbacV1.PolicyRule(verbs: ["create"], apiGroups: [""], resources: ["pods/exec"])),
        "a shell in pods", "pod-execution", "planted"),
    .adding(
        role(RbacV1.PolicyRule(verbs: [], apiGroups: [""], resources: ["pods"])),
        "no verbs", "invalid-access-rules", "planted"),
    .adding(
        RbacV1.RoleBinding(
            metadata: MetaV1.ObjectMeta(name: "planted"),
            subjects: [RbacV1.Subject(kind: .serviceAccount, name: "default", namespace: "todo-app")],
            roleRef: RbacV1.RoleRef(apiGroup: "rbac.authorization.k8s.io", kind: .role, name: "nowhere")),
        "a role that is not there", "missing-roles", "nowhere"),
]
