public import KubernetesModel

extension RuleID {
    /// A StatefulSet without the headless Service that names its pods.
    public static let missingGoverningServices: RuleID = "missing-governing-services"
}

/// A StatefulSet has a headless Service that gives its pods their names.
package struct MissingGoverningServices: Check {
    package let rule = Rule(
        .missingGoverningServices, "a StatefulSet names a headless Service that selects its pods",
        why: "the pods have no DNS names of their own, and cannot find each other",
        remedy: "declare a headless Service with the StatefulSet's selector, and name it in 'serviceName'",
        rows: ["WKL-14"],
        linters: ["kube-score statefulset-has-servicename"],
        wrong: "StatefulSetSpec(selector: …, template: …)",
        right: "StatefulSet(\"redis\", service: .headless(.redis), …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(AppsV1.StatefulSet.self).compactMap { set, declared in
            let reference = ObjectReference(set)
            guard let name = set.spec.serviceName, !name.isEmpty else {
                return Finding(rule, "\(reference) names no governing Service", in: declared, path: "spec.serviceName")
            }
            guard let (service, serviceDeclared) = graph.service(named: name, in: reference.namespace) else {
                return Finding(
                    rule, "\(reference) is governed by Service '\(name)', which does not exist", in: declared,
                    path: "spec.serviceName")
            }
            let labels = set.spec.template.metadata?.labels ?? [:]
            let selector = service.spec.selector ?? [:]
            let problem =
                if !service.isHeadless {
                    "is not headless"
                } else if !labels.contains(all: selector) {
                    "does not select its pods"
                } else {
                    ""
                }
            guard !problem.isEmpty else { return nil }
            return Finding(
                rule, "\(reference) is governed by Service '\(name)', which \(problem)", in: declared,
                path: "spec.serviceName",
                notes: [Finding.Note("the Service is declared here", at: serviceDeclared.declaration)])
        }
    }
}
