package import KubernetesModel

/// A setting of Traefik for one Ingress.
/// [Annotations](https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress/)
public struct TraefikSetting: Sendable {
    package let annotations: OrderedMap<String>

    private init(_ key: String, _ value: String) {
        annotations = ["traefik.ingress.kubernetes.io/router.\(key)": value]
    }

    /// The ports of Traefik at which the Ingress is served, by their names: `websecure`.
    public static func entryPoints(_ name: String, _ others: String...) -> TraefikSetting {
        TraefikSetting("entrypoints", ([name] + others).joined(separator: ","))
    }

    /// Middlewares that requests pass, in this order: `shop-strip@kubernetescrd` is `strip` of namespace `shop`.
    public static func middlewares(_ name: String, _ others: String...) -> TraefikSetting {
        TraefikSetting("middlewares", ([name] + others).joined(separator: ","))
    }

    /// Whether the routes are served by TLS alone.
    public static func tls(_ isOn: Bool) -> TraefikSetting { TraefikSetting("tls", "\(isOn)") }

    /// Which route wins where several match: the highest. Default: the longest.
    public static func priority(_ priority: UInt) -> TraefikSetting { TraefikSetting("priority", "\(priority)") }
}

extension Ingress {
    /// Settings for Traefik, as annotations. Of another class the checks refuse them.
    public consuming func traefik(
        _ settings: TraefikSetting..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        annotations(OrderedMap(settings.flatMap(\.annotations)), file: file, line: line, column: column)
    }
}
