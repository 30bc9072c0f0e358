public import KubernetesModel

/// A namespace that enforces a Pod Security Standard takes no pod that violates it.
package struct PodSecurityViolations: Check {
    package let rule = Rule(
        .podSecurityViolations, "every pod meets the Pod Security Standard that its namespace enforces",
        why: "the workload is created and its pods are refused, which no apply reports",
        remedy: "mend the pod, or let the namespace enforce a weaker standard",
        rows: ["SEC-37", "SEC-44"],
        wrong: "Namespace(\"shop\", podSecurity: .restricted) with a privileged pod",
        right: "Namespace(\"shop\", podSecurity: .privileged(because: \"…\"))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let namespaces = graph.all(CoreV1.Namespace.self).reduce(
            into: [String: (PodSecurityStandard, KubernetesVersion?, DeclaredObject)]()
        ) {
            guard let name = $1.object.metadata.name,
                let level = $1.object.metadata.labels?["pod-security.kubernetes.io/enforce"],
                let standard = PodSecurityStandard(rawValue: level)
            else { return }
            let version = $1.object.metadata.labels?["pod-security.kubernetes.io/enforce-version"]
            $0[name] = (standard, version.flatMap(Self.version) ?? graph.cluster.version, $1.declared)
        }
        return graph.pods.compactMap { pod in
            guard let namespace = pod.namespace, let (standard, version, declared) = namespaces[namespace] else {
                return nil
            }
            let violations = standard.violations(of: pod, version: version)
            guard let first = violations.first else { return nil }
            let more = violations.count > 1 ? " and \(violations.count - 1) more" : ""
            let message =
                "namespace '\(namespace)' enforces the \(standard.rawValue) standard and refuses pods of \(pod.workload): "
                + "\(first.message)\(more)"
            let notes = violations.dropFirst().map { Finding.Note($0.message, at: pod.declared.location(of: $0.path)) }
            let note = Finding.Note("the namespace is declared here", at: declared.declaration)
            return Finding(rule, message, in: pod.declared, path: first.path, notes: notes + [note])
        }
    }

    /// The version of `v1.33`; nil of `latest`, which is the cluster's own.
    private static func version(_ text: String) -> KubernetesVersion? {
        guard text.hasPrefix("v1.") else { return nil }
        return Int(text.dropFirst("v1.".count)).map { KubernetesVersion(minor: $0) }
    }
}

extension RuleID {
    /// A pod that its namespace refuses.
    public static let podSecurityViolations: RuleID = "pod-security-violations"
}
