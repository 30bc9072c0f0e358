public import KubernetesModel

extension RuleID {
    /// An Ingress that does not say which controller serves it.
    public static let missingIngressClasses: RuleID = "missing-ingress-classes"
}

/// An Ingress says which controller serves it, in the field for that.
package struct MissingIngressClasses: Check {
    package let rule = Rule(
        .missingIngressClasses, "every Ingress names its class, in 'ingressClassName'",
        why: "without a class no controller serves the Ingress, or several do",
        remedy: "name the class of the environment's controller",
        rows: ["ING-18"],
        wrong: "NetworkingV1.IngressSpec(rules: …)",
        right: "NetworkingV1.IngressSpec(ingressClassName: \"nginx\", …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let hasDefault = graph.all(NetworkingV1.IngressClass.self).contains {
            $0.object.metadata.annotations?["ingressclass.kubernetes.io/is-default-class"] == "true"
        }
        return graph.all(NetworkingV1.Ingress.self).compactMap { ingress, declared in
            // Another rule reports the annotation that was the field's predecessor.
            let isNamed =
                !(ingress.spec.ingressClassName ?? "").isEmpty
                || ingress.metadata.annotations?["kubernetes.io/ingress.class"] != nil
            guard !isNamed, !hasDefault else { return nil }
            return Finding(
                rule, "\(ObjectReference(ingress)) names no class", in: declared, path: "spec.ingressClassName")
        }
    }
}
