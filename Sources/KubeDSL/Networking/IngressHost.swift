package import KubernetesModel

/// One host of an ``Ingress`` that has several, and its routes.
public struct IngressHost: Sendable {
    package let name: String
    /// Nil: the Ingress's own.
    package let tls: IngressTLS?
    package let routes: [Route]
    package let location: SourceLocation

    /// - Parameters:
    ///   - name: DNS name, or `*.` and a DNS name.
    ///   - tls: where the host's certificate comes from. Default: from where those of the Ingress do. One Ingress has
    ///     one issuer, or none.
    public init(
        _ name: String, tls: IngressTLS? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @RouteBuilder routes: () -> [Route]
    ) {
        self.name = name
        self.tls = tls
        self.routes = routes()
        location = SourceLocation(file: file, line: line, column: column)
    }

    package var lowered: NetworkingV1.IngressRule {
        NetworkingV1.IngressRule(
            host: name, http: NetworkingV1.HTTPIngressRuleValue(paths: routes.map(\.lowered)))
    }
}
