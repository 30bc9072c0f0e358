package import KubernetesModel

/// As whom pods act towards the Kubernetes API, and what they may do there.
package struct PodAccount: Sendable {
    /// Default: the workload's name.
    package var name: String?
    /// Whether a declaration of its own makes the ServiceAccount, rather than the workload.
    package var isShared = false
    package var annotations: @Sendable () -> OrderedMap<String> = { [:] }
    package var rules: [AccessRule] = []
    /// Whether the pods get its token.
    package var givesToken = false
    package let location: SourceLocation

    package init(at location: SourceLocation) { self.location = location }

    /// The ServiceAccount, unless it is shared, and its rights, if any: all named after the workload.
    package func objects(of workload: WorkloadIdentity) -> [DeclaredObject] {
        let name = name ?? workload.name
        var objects: [DeclaredObject] = []
        if !isShared {
            var metadata = workload.metadata
            metadata.name = name
            let annotations = annotations()
            if !annotations.isEmpty { metadata.annotations = annotations }
            objects.append(
                DeclaredObject(
                    CoreV1.ServiceAccount(metadata: metadata, automountServiceAccountToken: false),
                    declaration: location))
        }
        guard let first = rules.first else { return objects }
        let (rules, origins, waivers) = rules.lowered
        let role = RbacV1.Role(metadata: workload.metadata, rules: rules)
        let binding = RbacV1.RoleBinding(
            metadata: workload.metadata, subjects: [.serviceAccount(name, in: workload.namespace)],
            roleRef: .to(.role, workload.name))
        objects.append(DeclaredObject(role, declaration: first.location, origins: origins, waivers: waivers))
        objects.append(DeclaredObject(binding, declaration: first.location))
        return objects
    }
}

extension PodLowering {
    /// Has the pod act as `account`, and brings along the objects that it needs.
    package mutating func run(as account: PodAccount) {
        spec.serviceAccountName = account.name ?? workload.name
        spec.automountServiceAccountToken = account.givesToken
        origins.record("spec.serviceAccountName", at: account.location)
        origins.record("spec.automountServiceAccountToken", at: account.rules.first?.location ?? account.location)
        objects += account.objects(of: workload)
    }
}

extension RbacV1.Subject {
    package static func serviceAccount(_ name: String, in namespace: String?) -> RbacV1.Subject {
        RbacV1.Subject(kind: .serviceAccount, name: name, namespace: namespace)
    }
}

extension RbacV1.RoleRef {
    package static func to(_ kind: RbacV1.RoleKind, _ name: String) -> RbacV1.RoleRef {
        RbacV1.RoleRef(apiGroup: "rbac.authorization.k8s.io", kind: kind, name: name)
    }
}
