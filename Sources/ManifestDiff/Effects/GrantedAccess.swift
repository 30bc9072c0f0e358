internal import KubernetesModel

/// What lets somebody do more: in the API, or on a node.
enum GrantedAccess {
    static func effect(of edit: Edit, in pair: ObjectPair) -> Effect? {
        switch pair.identity.groupKind {
        case "Role.rbac.authorization.k8s.io", "ClusterRole.rbac.authorization.k8s.io":
            guard edit.schema.isWithin("rules") || edit.schema.isWithin("aggregationRule") else { return nil }
            // A rule without names is about all of them.
            let widens = !edit.isRemoval || edit.schema.contains("resourceNames")
            return widens ? Effect(.accessGranted, "the role may do more") : nil
        case "RoleBinding.rbac.authorization.k8s.io", "ClusterRoleBinding.rbac.authorization.k8s.io":
            guard edit.schema.isWithin("subjects"), !edit.isRemoval else { return nil }
            return Effect(.accessGranted, "somebody else has the role")
        case "Namespace": return namespace(edit)
        case "ServiceAccount":
            guard edit.schema == "automountServiceAccountToken", edit.old == .boolean(false) else { return nil }
            return Effect(.accessGranted, "pods that do not decline it get the account's token")
        case let kind: return PodTemplate.specification(of: kind).flatMap { pod(edit, below: $0) }
        }
    }

    static func effect(ofAdding pair: ObjectPair) -> Effect? {
        switch pair.identity.groupKind {
        case "RoleBinding.rbac.authorization.k8s.io", "ClusterRoleBinding.rbac.authorization.k8s.io":
            Effect(.accessGranted, "somebody has a role that they had not")
        case let kind:
            PodTemplate.specification(of: kind).flatMap { pod in
                grants(Edit(DiffPath(), old: nil, new: pair.new), below: pod) ? granted : nil
            }
        }
    }

    private static let levels = ["privileged", "baseline", "restricted"]

    private static func namespace(_ edit: Edit) -> Effect? {
        guard edit.path.text == "metadata.labels[pod-security.kubernetes.io/enforce]" else { return nil }
        func level(_ value: ManifestNode?) -> Int { value?.text.flatMap(levels.firstIndex) ?? 0 }
        guard level(edit.new) < level(edit.old) else { return nil }
        return Effect(.accessGranted, "the namespace admits pods with more rights")
    }

    /// Settings of a pod that give it a hold on its node, and the value that does.
    private static let settings: [(suffix: String, value: ManifestNode)] = [
        ("securityContext.privileged", .boolean(true)),
        ("securityContext.allowPrivilegeEscalation", .boolean(true)),
        ("securityContext.procMount", .string("Unmasked")),
        ("securityContext.runAsNonRoot", .boolean(false)),
        ("securityContext.runAsUser", .integer(0)),
        ("appArmorProfile.type", .string("Unconfined")),
        ("seccompProfile.type", .string("Unconfined")),
        ("windowsOptions.hostProcess", .boolean(true)),
        ("hostPID", .boolean(true)),
        ("hostIPC", .boolean(true)),
    ]

    /// Settings that withhold something as long as they are there.
    private static let guards: [(suffix: String, value: ManifestNode)] = [
        ("securityContext.readOnlyRootFilesystem", .boolean(true)),
        ("securityContext.allowPrivilegeEscalation", .boolean(false)),
        ("securityContext.runAsNonRoot", .boolean(true)),
        ("seccompProfile.type", .string("RuntimeDefault")),
        ("automountServiceAccountToken", .boolean(false)),
    ]

    private static let granted = Effect(.accessGranted, "the pods may do more, on their node or in the cluster")

    private static func pod(_ edit: Edit, below pod: String) -> Effect? {
        guard edit.schema.isWithin(pod) || pod.isWithin(edit.schema) else { return nil }
        let isContext = edit.schema.hasSuffix("securityContext") && edit.isRemoval && edit.old?.isEmpty == false
        guard isContext || grants(edit, below: pod) || unguards(edit, below: pod) else { return nil }
        return granted
    }

    private static func grants(_ edit: Edit, below pod: String) -> Bool {
        edit.appeared.contains { leaf in
            guard leaf.schema.isWithin(pod) else { return false }
            return leaf.schema.hasSuffix(".capabilities.add[]") || leaf.schema.isWithin("\(pod).volumes[].hostPath")
                || settings.contains { leaf.schema.hasSuffix(".\($0.suffix)") && leaf.value == $0.value }
        }
    }

    /// A container that goes takes its guards along, and needs them no longer.
    private static func unguards(_ edit: Edit, below pod: String) -> Bool {
        let lists = ["containers", "ephemeralContainers", "initContainers"].map { "\(pod).\($0)" }
        if lists.contains(where: { edit.schema == $0 || edit.schema == "\($0)[]" }) { return false }
        return edit.disappeared.contains { leaf in
            leaf.schema.isWithin(pod)
                && (leaf.schema.hasSuffix(".capabilities.drop[]")
                    || guards.contains { leaf.schema.hasSuffix(".\($0.suffix)") && leaf.value == $0.value })
        }
    }
}
