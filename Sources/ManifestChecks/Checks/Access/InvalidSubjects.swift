import KubernetesModel

/// The subjects of a binding are complete.
package struct InvalidSubjects: Check {
    package let rule = Rule(
        "invalid-subjects", "the subjects of a binding have names, API groups and namespaces of their kind",
        why: "the API server refuses the binding",
        remedy: "name the namespace of each ServiceAccount; users and groups are of 'rbac.authorization.k8s.io'",
        rows: ["RBC-03"],
        wrong: "Subject(kind: .serviceAccount, name: \"backend\")",
        right: "Subject(kind: .serviceAccount, name: \"backend\", namespace: \"shop\")")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.bindings.flatMap { binding in
            binding.subjects.enumerated().compactMap { index, subject in
                guard let (problem, field) = Self.problem(of: subject) else { return nil }
                return Finding(
                    rule, "\(subject.kind.rawValue) '\(subject.name)' of \(binding.reference) \(problem)",
                    in: binding.declared, path: "subjects[\(index)].\(field)")
            }
        }
    }

    private static func problem(of subject: RbacV1.Subject) -> (String, String)? {
        let group = subject.apiGroup ?? ""
        if subject.name.isEmpty { return ("has no name", "name") }
        switch subject.kind {
        case .serviceAccount:
            if (subject.namespace ?? "").isEmpty { return ("names no namespace", "namespace") }
            return group.isEmpty ? nil : ("is of the core group, not of '\(group)'", "apiGroup")
        case .user, .group:
            guard !group.isEmpty, group != "rbac.authorization.k8s.io" else { return nil }
            return ("is of group 'rbac.authorization.k8s.io', not of '\(group)'", "apiGroup")
        }
    }
}
