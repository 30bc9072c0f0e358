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
        rows: ["ING-18", "ING-22", "VER-05"],
        wrong: "annotations: [\"kubernetes.io/ingress.class\": \"nginx\"]",
        right: "NetworkingV1.IngressSpec(ingressClassName: \"nginx\", …)")

    private static let annotation = "kubernetes.io/ingress.class"

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let hasDefault = graph.all(NetworkingV1.IngressClass.self).contains {
            $0.object.metadata.annotations?["ingressclass.kubernetes.io/is-default-class"] == "true"
        }
        return graph.all(NetworkingV1.Ingress.self).compactMap { ingress, declared in
            let reference = ObjectReference(ingress)
            if ingress.metadata.annotations?[Self.annotation] != nil {
                return Finding(
                    rule, "\(reference) names its class by a deprecated annotation; write it to 'ingressClassName'",
                    in: declared, path: "metadata.annotations[\(Self.annotation)]")
            }
            guard (ingress.spec.ingressClassName ?? "").isEmpty, !hasDefault else { return nil }
            return Finding(rule, "\(reference) names no class", in: declared, path: "spec.ingressClassName")
        }
    }
}
