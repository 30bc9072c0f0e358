public import KubernetesModel

/// Each pod gets a token for the Kubernetes API unless it declines.
package struct MountedTokens: Check {
    package let rule = Rule(
        .mountedTokens, "only pods that use the Kubernetes API get a token for it",
        why: "an intruder can use it",
        remedy: "set automountServiceAccountToken to false",
        rows: ["SEC-41"],
        linters: ["polaris automountServiceAccountToken", "checkov CKV_K8S_38"],
        wrong: ".patch { $0.spec.template.spec?.automountServiceAccountToken = nil }",
        right: "a pod as it is rendered by default")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let accounts = Accounts(graph)
        return graph.pods.compactMap { pod in
            let account = Accounts.Key(namespace: pod.namespace, name: pod.spec.serviceAccountName ?? "default")
            guard pod.spec.automountServiceAccountToken ?? accounts.mounting[account] != false,
                !accounts.bound.contains(account)
            else { return nil }
            let message =
                "pods of \(pod.workload) get a token for the Kubernetes API; set automountServiceAccountToken to false"
            return Finding(rule, message, in: pod.declared, path: "\(pod.path).automountServiceAccountToken")
        }
    }

    /// What the service accounts of an environment are: whether they give pods their token, and which have roles.
    private struct Accounts {
        struct Key: Hashable {
            let namespace: String?
            let name: String
        }

        var mounting: [Key: Bool] = [:]
        var bound: Set<Key> = []

        init(_ graph: ResourceGraph) {
            for declared in graph.objects(
                of: CoreV1.ServiceAccount.self, RbacV1.RoleBinding.self, RbacV1.ClusterRoleBinding.self)
            {
                let namespace = declared.object.metadata.namespace
                switch declared.object {
                case let account as CoreV1.ServiceAccount:
                    guard let name = account.metadata.name else { continue }
                    mounting[Key(namespace: namespace, name: name)] = account.automountServiceAccountToken
                case let binding as RbacV1.RoleBinding: bind(binding.subjects, namespace)
                case let binding as RbacV1.ClusterRoleBinding: bind(binding.subjects, nil)
                default: continue
                }
            }
        }

        private mutating func bind(_ subjects: [RbacV1.Subject]?, _ namespace: String?) {
            for subject in subjects ?? [] where subject.kind == .serviceAccount {
                bound.insert(Key(namespace: subject.namespace ?? namespace, name: subject.name))
            }
        }
    }
}

extension RuleID {
    /// A pod that gets a token for the Kubernetes API without a role that says what for.
    public static let mountedTokens: RuleID = "mounted-tokens"
}
