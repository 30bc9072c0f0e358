package import KubernetesModel

extension NetworkingV1.Ingress {
    /// Whether the controller of its class keeps a client with one pod of the Service.
    package func keepsSessions(of service: CoreV1.Service) -> Bool {
        let own = metadata.annotations ?? [:]
        let ofService = service.metadata.annotations ?? [:]
        return own["nginx.ingress.kubernetes.io/affinity"] == "cookie"
            || own["nginx.ingress.kubernetes.io/upstream-hash-by"] != nil
            || own["haproxy-ingress.github.io/affinity"] == "cookie"
            || (own["haproxy.org/cookie-persistence"] ?? ofService["haproxy.org/cookie-persistence"]) != nil
            || ofService["traefik.ingress.kubernetes.io/service.sticky.cookie"] == "true"
            || own["alb.ingress.kubernetes.io/target-group-attributes"]?.contains("stickiness.enabled=true") == true
    }

    /// Whether the controller of its class is known to send requests to pods itself: a Service's affinity is then
    /// without effect.
    package var goesPastServices: Bool {
        guard metadata.annotations?["nginx.ingress.kubernetes.io/service-upstream"] != "true" else { return false }
        return ["nginx", "traefik", "haproxy"].contains(className)
    }
}
