public import KubernetesModel

extension RuleID {
    /// Annotations for another controller than the one that serves the Ingress.
    public static let foreignIngressAnnotations: RuleID = "foreign-ingress-annotations"
}

/// The annotations of an Ingress are for the controller of its class.
package struct ForeignIngressAnnotations: Check {
    package let rule = Rule(
        .foreignIngressAnnotations, "the annotations of an Ingress are for the controller that serves its class",
        why: "no controller reads them: limits, redirects and rewrites are missing without a word",
        remedy: "write them for the controller of the class, or change the class",
        rows: ["ING-18"],
        wrong: "Ingress(\"web\", host: host, class: .traefik, tls: tls) { … }.nginx(.sslRedirect(true))",
        right: "Ingress(\"web\", host: host, class: .nginx, tls: tls) { … }.nginx(.sslRedirect(true))")

    /// The controllers whose annotations are known, each by the word that names of its classes have in them.
    private static let controllers: [(word: String, prefix: String)] = [
        ("nginx", "nginx.ingress.kubernetes.io/"), ("traefik", "traefik.ingress.kubernetes.io/"),
        ("alb", "alb.ingress.kubernetes.io/"), ("haproxy", "haproxy.org/"), ("kong", "konghq.com/"),
    ]

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(NetworkingV1.Ingress.self).flatMap { ingress, declared in
            let words = (ingress.className ?? "").split(separator: "-")
            // A class of any other name may be of any controller.
            guard let name = ingress.className,
                let own = Self.controllers.first(where: { words.contains(Substring($0.word)) })
            else { return [Finding]() }
            return (ingress.metadata.annotations?.keys ?? []).compactMap { key in
                guard let other = Self.controllers.first(where: { key.hasPrefix($0.prefix) }), other.word != own.word
                else { return nil }
                return Finding(
                    rule,
                    "annotation '\(key)' of \(ObjectReference(ingress)) is for \(other.word), "
                        + "but its class is '\(name)'",
                    in: declared, path: "metadata.annotations[\(key)]")
            }
        }
    }
}
