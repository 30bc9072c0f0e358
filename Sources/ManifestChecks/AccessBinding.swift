package import KubernetesModel

/// What RoleBinding and ClusterRoleBinding have in common.
package struct AccessBinding: Sendable {
    package let declared: DeclaredObject
    package let subjects: [RbacV1.Subject]
    package let role: RbacV1.RoleRef
    /// Whether it is valid in all namespaces.
    package let isClusterWide: Bool

    static let kinds: [any KubernetesObject.Type] = [RbacV1.RoleBinding.self, RbacV1.ClusterRoleBinding.self]

    package init?(_ declared: DeclaredObject) {
        switch declared.object {
        case let binding as RbacV1.RoleBinding:
            (subjects, role, isClusterWide) = (binding.subjects ?? [], binding.roleRef, false)
        case let binding as RbacV1.ClusterRoleBinding:
            (subjects, role, isClusterWide) = (binding.subjects ?? [], binding.roleRef, true)
        default: return nil
        }
        self.declared = declared
    }

    package var reference: ObjectReference { ObjectReference(declared.object) }

    /// The role that it gives, which may not exist.
    package var roleReference: ObjectReference {
        switch role.kind {
        case .clusterRole: .to(RbacV1.ClusterRole.groupVersionKind, named: role.name, in: nil)
        case .role: .to(RbacV1.Role.groupVersionKind, named: role.name, in: declared.object.metadata.namespace)
        }
    }
}
