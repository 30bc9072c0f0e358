import KubeDSL
import ManifestChecks
import TestSupport
import Testing

@Suite struct IngressHostTests {
    private static let app = Deployment.app().service(.http, .metrics)

    private func ingress(_ tls: IngressTLS, _ own: IngressTLS? = nil) -> RenderedEnvironment {
        render {
            Self.app
            Ingress.withHosts("shop", tls: tls) {
                IngressHost("a.example.com") { Route("/", to: Self.app, port: .http) }
                IngressHost("b.example.com", tls: own) { Route("/", to: Self.app, port: .metrics) }
            }
        }
    }

    @Test func `each host has a rule of its own`() {
        let rules = ingress(.certificate).object(NetworkingV1.Ingress.self)?.spec.rules
        #expect(rules?.map(\.host) == ["a.example.com", "b.example.com"])
        #expect(rules?.map { $0.http?.paths.map { $0.backend.service?.port?.name } } == [["http"], ["metrics"]])
    }

    static let certificates: [(tls: IngressTLS, own: IngressTLS?, entries: [String], contracts: [String])] = [
        (.certificate, nil, ["shop-tls: a.example.com, b.example.com"], ["shop-tls"]),
        (.certificate(issuer: "acme"), nil, ["shop-tls: a.example.com, b.example.com"], []),
        (
            .certificate, .secret("b-tls"), ["shop-tls: a.example.com", "b-tls: b.example.com"],
            ["shop-tls", "b-tls"]
        ),
        (.none(because: "local"), .secret("b-tls"), ["b-tls: b.example.com"], ["b-tls"]),
        (.none(because: "local"), nil, [], []),
    ]

    @Test(arguments: certificates)
    func `hosts share the certificate of the Ingress, or have their own`(
        tls: IngressTLS, own: IngressTLS?, entries: [String], contracts: [String]
    ) {
        let rendered = ingress(tls, own)
        let found = rendered.object(NetworkingV1.Ingress.self)?.spec.tls ?? []
        #expect(
            found.map { "\($0.secretName ?? ""): \(($0.hosts ?? []).joined(separator: ", "))" } == entries)
        #expect(rendered.secrets.map(\.name) == contracts)
        let rules: Set<RuleID> = [.mismatchedTLSHosts, .unencryptedIngresses, .missingCertificates]
        #expect(rendered.findings.filter { rules.contains($0.rule) }.map(\.message) == [])
        #expect(rendered.problems.isEmpty)
    }

    static let conflicts: [(tls: IngressTLS, own: IngressTLS, message: String)] = [
        (
            .certificate(issuer: "acme"), .secret("b-tls"),
            "Ingress 'shop' takes certificates from Secret 'b-tls', which no issuer makes and from issuer 'acme'; "
                + "declare two of them"
        ),
        (
            .certificate(issuer: "acme"), .certificate(issuer: "other"),
            "Ingress 'shop' takes certificates from issuer 'other' and from issuer 'acme'; declare two of them"
        ),
    ]

    @Test(arguments: conflicts)
    func `one Ingress has one issuer`(tls: IngressTLS, own: IngressTLS, message: String) {
        let problems = ingress(tls, own).problems
        #expect(problems.map(\.message) == [message])
        #expect(
            problems.map { $0.location?.text } == [
                #"IngressHost("b.example.com", tls: own) { Route("/", to: Self.app, port: .metrics) }"#
            ])
    }

    @Test func `hosts and routes are declared at their own lines`() {
        let declared = ingress(.certificate, .secret("b-tls")).objects.first { $0.object is NetworkingV1.Ingress }
        let paths = ["spec.rules[0].host", "spec.rules[0].http.paths[0].path", "spec.tls[1]"]
        #expect(
            paths.map { declared?.location(of: $0).text ?? "" } == [
                #"IngressHost("a.example.com") { Route("/", to: Self.app, port: .http) }"#,
                #"Route("/", to: Self.app, port: .http) }"#,
                #"IngressHost("b.example.com", tls: own) { Route("/", to: Self.app, port: .metrics) }"#,
            ])
    }

    @Test func `what no route takes goes to the default backend`() {
        let rendered = render {
            Ingress("shop", host: "a.example.com", tls: .certificate) { Route("/a", to: Self.app, port: .http) }
                .defaultBackend(Self.app, port: .metrics)
        }
        #expect(
            rendered.yaml("Ingress", at: "spec.defaultBackend") == "service:\n  name: app\n  port:\n    name: metrics\n"
        )
        #expect(
            rendered.objects.first?.location(of: "spec.defaultBackend.service").text
                == "defaultBackend(Self.app, port: .metrics)")
    }
}
