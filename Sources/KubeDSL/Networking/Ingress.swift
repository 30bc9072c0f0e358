import KubernetesModel
import ManifestChecks

/// The way in for HTTP: one host, and which paths of it go to which workload.
///
/// ```swift
/// Ingress("todo-app", host: "todo-app.example.com", tls: .certificate) {
///     Route("/", to: frontend, port: .http)
///     Route("/api", to: backend, port: .http)
/// }
/// ```
/// [Ingress](https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/)
public struct Ingress: Declaration {
    public var settings: DeclarationSettings

    private let name: String
    private let host: String
    private let ingressClass: IngressClass
    private let tls: IngressTLS
    private let routes: @Sendable () -> [Route]

    /// - Parameters:
    ///   - host: DNS name, or `*.` and a DNS name.
    ///   - ingressClass: which controller serves it. Default: `nginx`.
    ///   - tls: where the certificate comes from, or why there is none.
    public init(
        _ name: String, host: String, class ingressClass: IngressClass = .nginx, tls: IngressTLS,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @RouteBuilder routes: @escaping @Sendable () -> [Route]
    ) {
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
        self.name = name
        self.host = host
        self.ingressClass = ingressClass
        self.tls = tls
        self.routes = routes
    }

    public func lower(into lowering: inout Lowering) {
        let routes = routes()
        var origins = Origins()
        for (index, route) in routes.enumerated() {
            origins.record("spec.rules[0].http.paths[\(index)]", at: route.location)
        }
        var metadata = lowering.metadata(name)
        metadata.annotations = tls.annotations
        let rule = NetworkingV1.IngressRule(
            host: host, http: NetworkingV1.HTTPIngressRuleValue(paths: routes.map(\.lowered)))
        let tls = tls.secretName(ofIngress: name).map { [NetworkingV1.IngressTLS(hosts: [host], secretName: $0)] }
        let object = NetworkingV1.Ingress(
            metadata: metadata,
            spec: NetworkingV1.IngressSpec(ingressClassName: ingressClass.name, tls: tls, rules: [rule]))
        let waivers = self.tls.reasonForNone.map {
            [Waiver(.unencryptedIngresses, because: $0, at: settings.location)]
        }
        if let secret = self.tls.externalSecretName(ofIngress: name) {
            lowering.add(
                SecretContract(
                    name: secret, namespace: lowering.namespace, keys: ["tls.crt", "tls.key"],
                    location: settings.location))
        }
        lowering.add([settings.declared(object, origins: origins, waivers: waivers ?? [])], of: settings)
    }
}
