import KubernetesModel
import ManifestChecks

/// The way in for HTTP: hosts, and which paths of them go to which workload.
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
    private let ingressClass: IngressClass
    private let tls: IngressTLS
    private let hosts: @Sendable () -> [IngressHost]
    private var edits: [@Sendable (inout NetworkingV1.IngressSpec, inout Origins) -> Void] = []

    /// One host.
    ///
    /// - Parameters:
    ///   - host: DNS name, or `*.` and a DNS name.
    ///   - ingressClass: which controller serves it. Default: `nginx`.
    ///   - tls: where the certificate comes from, or why there is none.
    public init(
        _ name: String, host: String, class ingressClass: IngressClass = .nginx, tls: IngressTLS,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @RouteBuilder routes: @escaping @Sendable () -> [Route]
    ) {
        self.init(
            name, class: ingressClass, tls: tls, at: SourceLocation(file: file, line: line, column: column),
            hosts: { [IngressHost(host, file: file, line: line, column: column, routes: routes)] })
    }

    /// Several hosts.
    ///
    /// ```swift
    /// Ingress.withHosts("shop", tls: .certificate(issuer: "letsencrypt")) {
    ///     IngressHost("shop.example.com") { Route("/", to: frontend, port: .http) }
    ///     IngressHost("api.example.com") { Route("/", to: backend, port: .http) }
    /// }
    /// ```
    /// - Parameter tls: of the hosts that do not say otherwise.
    // No initialiser: beside a second one the compiler no longer says which argument the first one lacks.
    public static func withHosts(
        _ name: String, class ingressClass: IngressClass = .nginx, tls: IngressTLS,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @IngressHostBuilder hosts: @escaping @Sendable () -> [IngressHost]
    ) -> Ingress {
        Ingress(
            name, class: ingressClass, tls: tls, at: SourceLocation(file: file, line: line, column: column),
            hosts: hosts)
    }

    private init(
        _ name: String, class ingressClass: IngressClass, tls: IngressTLS, at location: SourceLocation,
        hosts: @escaping @Sendable () -> [IngressHost]
    ) {
        settings = DeclarationSettings(at: location)
        self.name = name
        self.ingressClass = ingressClass
        self.tls = tls
        self.hosts = hosts
    }

    /// Sends what no route takes, for any host, to this workload.
    ///
    /// - Parameter port: one of its container's ports, served under the same name.
    public consuming func defaultBackend<Target: Workload>(
        _ workload: @autoclosure @escaping @Sendable () -> Target, port: Target.Port,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        edits.append { spec, origins in
            spec.defaultBackend = workload().ingressBackend(port)
            origins.record("spec.defaultBackend", at: SourceLocation(file: file, line: line, column: column))
        }
        return self
    }

    public func lower(into lowering: inout Lowering) {
        let hosts = hosts()
        var certificates = IngressCertificates(tls, of: name, at: settings.location)
        var origins = Origins()
        for (index, host) in hosts.enumerated() {
            certificates.add(host)
            origins.record("spec.rules", index, at: host.location)
            for (position, route) in host.routes.enumerated() {
                origins.record("spec.rules[\(index)].http.paths", position, at: route.location)
            }
        }
        for (index, entry) in certificates.entries.enumerated() {
            origins.record("spec.tls", index, at: entry.location)
        }
        var metadata = lowering.metadata(name)
        metadata.annotations = certificates.annotations
        var spec = NetworkingV1.IngressSpec(
            ingressClassName: ingressClass.name, tls: certificates.lowered, rules: hosts.map(\.lowered))
        for edit in edits { edit(&spec, &origins) }
        for contract in certificates.contracts(in: lowering.namespace) { lowering.add(contract) }
        for problem in certificates.problems { lowering.add(problem) }
        let object = NetworkingV1.Ingress(metadata: metadata, spec: spec)
        lowering.add(
            settings.declared(object, origins: origins, waivers: certificates.waivers), of: settings)
    }
}
