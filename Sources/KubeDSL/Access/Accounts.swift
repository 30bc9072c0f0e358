public import KubernetesModel
import ManifestChecks

extension PodController {
    /// Gives the pods a ServiceAccount of their own, whose token they do not get.
    ///
    /// - Parameters:
    ///   - name: default: the workload's.
    ///   - annotations: what ties it to an identity of the cloud, `["eks.amazonaws.com/role-arn": "…"]`.
    /// [ServiceAccount](https://kubernetes.io/docs/concepts/security/service-accounts/)
    public consuming func serviceAccount(
        name: String? = nil, annotations: @autoclosure @escaping @Sendable () -> OrderedMap<String> = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        changingAccount(at: SourceLocation(file: file, line: line, column: column)) { account in
            account.name = name
            account.isShared = false
            account.annotations = annotations
        }
    }

    /// Has the pods run as a ServiceAccount that the stack declares for several workloads, without its token.
    public consuming func serviceAccount(
        _ account: ServiceAccount, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        changingAccount(at: SourceLocation(file: file, line: line, column: column)) {
            $0.name = account.name
            $0.isShared = true
        }
    }

    /// Lets the pods use the Kubernetes API in their namespace: they get a token for it, and the rights that are named.
    ///
    /// ```swift
    /// .usesKubernetesAPI(.get, .list, on: .configMaps)
    /// .usesKubernetesAPI(.get, on: .secret(TodoSecret.self))
    /// ```
    /// Renders a ServiceAccount, a Role with the rights of all these calls, and the RoleBinding between them.
    /// - Parameter names: of the objects that are meant. Default: all, unless the resource itself says which.
    public consuming func usesKubernetesAPI(
        _ verb: KubernetesVerb, _ otherVerbs: KubernetesVerb..., on resource: KubernetesResource,
        _ otherResources: KubernetesResource..., named names: String...,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        let rule = AccessRule([verb] + otherVerbs, on: [resource] + otherResources, named: names, at: location)
        return changingAccount(at: location) {
            $0.rules.append(rule)
            $0.givesToken = true
        }
    }

    /// Lets the pods use the Kubernetes API as a ServiceAccount that has its rights by a ``RoleBinding``.
    public consuming func usesKubernetesAPI(
        as account: ServiceAccount, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        changingAccount(at: SourceLocation(file: file, line: line, column: column)) {
            $0.name = account.name
            $0.isShared = true
            $0.givesToken = true
        }
    }

    /// Leaves the service account's token in the pod, for the reason given. Rendered without this: no token.
    public consuming func serviceAccountToken(
        because reason: String, file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        editingPod { lowering in
            let location = SourceLocation(file: file, line: line, column: column)
            // The stack's own accounts give none by themselves.
            lowering.spec.automountServiceAccountToken = lowering.spec.serviceAccountName == nil ? nil : true
            lowering.origins.record("spec.automountServiceAccountToken", at: location)
            lowering.waivers.append(Waiver(.mountedTokens, because: reason, at: location))
        }
    }

    private consuming func changingAccount(at location: SourceLocation, _ change: (inout PodAccount) -> Void) -> Self {
        var account = pod.account ?? PodAccount(at: location)
        change(&account)
        pod.account = account
        return self
    }
}
