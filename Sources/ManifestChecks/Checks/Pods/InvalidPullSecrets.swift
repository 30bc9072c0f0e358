public import KubernetesModel

/// Images are pulled with the credentials of a Secret of a certain type.
package struct InvalidPullSecrets: Check {
    package let rule = Rule(
        .invalidPullSecrets, "pull secrets are declared, with the keys of a registry",
        why: "the image cannot be pulled",
        remedy: "declare the Secret, of type kubernetes.io/dockerconfigjson",
        rows: ["IMG-06"],
        wrong: "imagePullSecrets: [.init(name: \"registry\")] without the Secret",
        right: "Secret(external: RegistrySecret.self)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.configuration
        func finding(
            _ name: String?, _ subject: String, in declared: DeclaredObject, at path: String
        ) -> Finding? {
            let secret = ObjectReference.secret(named: name ?? "", in: declared.object.metadata.namespace)
            guard let keys = index.keys[secret] else {
                return Finding(
                    rule, "\(subject) pulls images with \(secret), which is not declared", in: declared,
                    path: path)
            }
            guard !keys.contains(".dockerconfigjson"), !keys.contains(".dockercfg") else { return nil }
            let notes = index.locations[secret].map { [Finding.Note("it is declared here", at: $0)] } ?? []
            return Finding(
                rule, "\(subject) pulls images with \(secret), which has no key '.dockerconfigjson'",
                in: declared,
                path: path, notes: notes)
        }
        let ofPods = graph.pods.flatMap { pod in
            (pod.spec.imagePullSecrets ?? []).enumerated().compactMap { index, secret in
                finding(secret.name, "\(pod.workload)", in: pod.declared, at: "\(pod.path).imagePullSecrets[\(index)]")
            }
        }
        let ofAccounts = graph.all(CoreV1.ServiceAccount.self).flatMap { account, declared in
            (account.imagePullSecrets ?? []).enumerated().compactMap { index, secret in
                finding(secret.name, "\(ObjectReference(account))", in: declared, at: "imagePullSecrets[\(index)]")
            }
        }
        return ofPods + ofAccounts
    }
}

extension RuleID {
    /// A pull secret that is not declared or is none.
    public static let invalidPullSecrets: RuleID = "invalid-pull-secrets"
}
