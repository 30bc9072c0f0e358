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
        default: nil
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
        ("securityContext.runAsNonRoot", .boolean(false)),
        ("securityContext.runAsUser", .integer(0)),
        ("hostPID", .boolean(true)),
        ("hostIPC", .boolean(true)),
    ]

    /// Settings that withhold something as long as they are there.
    private static let guards: [(suffix: String, value: ManifestNode)] = [
        ("securityContext.readOnlyRootFilesystem", .boolean(true)),
        ("securityContext.allowPrivilegeEscalation", .boolean(false)),
        ("securityContext.runAsNonRoot", .boolean(true)),
        ("automountServiceAccountToken", .boolean(false)),
    ]

    private static func pod(_ edit: Edit, below pod: String) -> Effect? {
        guard edit.schema.isWithin(pod) else { return nil }
        let isSetting = settings.contains { edit.schema.hasSuffix(".\($0.suffix)") && edit.new == $0.value }
        let isGuard = guards.contains { edit.schema.hasSuffix(".\($0.suffix)") && edit.old == $0.value }
        let isCapability =
            edit.schema.hasSuffix(".capabilities.add[]") && edit.isAddition
            || edit.schema.hasSuffix(".capabilities.drop[]") && edit.isRemoval
        let isHostPath = edit.schema == "\(pod).volumes[]" && edit.new?["hostPath"] != nil
        let isContext = edit.schema.hasSuffix("securityContext") && edit.isRemoval
        guard isSetting || isGuard || isCapability || isHostPath || isContext else { return nil }
        return Effect(.accessGranted, "the pods may do more, on their node or in the cluster")
    }
}
