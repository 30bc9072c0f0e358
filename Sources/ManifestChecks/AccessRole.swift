package import KubernetesModel

/// What Role and ClusterRole have in common.
package struct AccessRole: Sendable {
    package let declared: DeclaredObject
    package let rules: [RbacV1.PolicyRule]
    /// Whether its rules come from other roles.
    package let isAggregated: Bool

    static let kinds: [any KubernetesObject.Type] = [RbacV1.Role.self, RbacV1.ClusterRole.self]

    package init?(_ declared: DeclaredObject) {
        switch declared.object {
        case let role as RbacV1.Role: (rules, isAggregated) = (role.rules ?? [], false)
        case let role as RbacV1.ClusterRole: (rules, isAggregated) = (role.rules ?? [], role.aggregationRule != nil)
        default: return nil
        }
        self.declared = declared
    }

    package var reference: ObjectReference { ObjectReference(declared.object) }
}

extension RbacV1.PolicyRule {
    /// Whether it allows one of the verbs on one of the resources of the group; `*` is all of each.
    package func allows(_ verbs: Set<String>, on resources: Set<String>, of group: String) -> Bool {
        (self.verbs.contains("*") || !verbs.isDisjoint(with: self.verbs))
            && (apiGroups ?? []).contains { $0 == "*" || $0 == group }
            && (self.resources ?? []).contains { resource in
                resource == "*" || resources.contains(resource)
                    || (resource.hasPrefix("*/") && resources.contains { $0.hasSuffix(resource.dropFirst()) })
            }
    }
}
