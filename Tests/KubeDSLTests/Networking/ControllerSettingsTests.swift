import KubeDSL
import TestSupport
import Testing

@Suite struct ControllerSettingsTests {
    private static let app = Deployment.app().service(.http)

    private func ingress(_ change: (Ingress) -> Ingress, _ ingressClass: IngressClass = .nginx) -> Ingress {
        change(
            Ingress("shop", host: "a.example.com", class: ingressClass, tls: .certificate) {
                Route("/", to: Self.app, port: .http)
            })
    }

    static let nginx: [(setting: NginxSetting, annotations: [String])] = [
        (.rewriteTarget("/$1"), ["rewrite-target: /$1"]),
        (.regularExpressions, ["use-regex: true"]),
        (.bodySize(.mebibytes(10)), ["proxy-body-size: 10m"]),
        (.bodySize(.bytes(0)), ["proxy-body-size: 0m"]),
        (.bodySize(.bytes(1000)), ["proxy-body-size: 1000"]),
        (.readTimeout(60), ["proxy-read-timeout: 60"]),
        (.sendTimeout(.minutes(2)), ["proxy-send-timeout: 120"]),
        (.connectTimeout(5), ["proxy-connect-timeout: 5"]),
        (.buffering(false), ["proxy-buffering: off"]),
        (.sslRedirect(true), ["ssl-redirect: true"]),
        (.forceSSLRedirect(true), ["force-ssl-redirect: true"]),
        (.rateLimit(requestsPerSecond: 10), ["limit-rps: 10"]),
        (.rateLimit(requestsPerSecond: 10, burst: 3), ["limit-rps: 10", "limit-burst-multiplier: 3"]),
        (.connectionLimit(20), ["limit-connections: 20"]),
        (
            .cors(origins: ["https://a.io", "https://b.io"], methods: ["GET"], headers: ["X-A"], credentials: false),
            [
                "enable-cors: true", "cors-allow-origin: https://a.io, https://b.io", "cors-allow-methods: GET",
                "cors-allow-headers: X-A", "cors-allow-credentials: false",
            ]
        ),
        (.backendProtocol(.grpc), ["backend-protocol: GRPC"]),
        (.backendProtocol(.grpcs), ["backend-protocol: GRPCS"]),
        (.affinity(cookie: "pod"), ["affinity: cookie", "session-cookie-name: pod"]),
        (
            .allowedSources("203.0.113.0/24", "198.51.100.0/24"),
            ["whitelist-source-range: 203.0.113.0/24,198.51.100.0/24"]
        ),
    ]

    private func annotations(_ ingress: Ingress) -> [String] {
        let object = render { ingress }.object(NetworkingV1.Ingress.self)
        return (object?.metadata.annotations ?? [:]).map { "\($0.key): \($0.value)" }
    }

    @Test(arguments: nginx)
    func `nginx has them under its prefix`(setting: NginxSetting, expected: [String]) {
        #expect(
            annotations(ingress { $0.nginx(setting) }) == expected.map { "nginx.ingress.kubernetes.io/\($0)" })
    }

    static let traefik: [(setting: TraefikSetting, annotation: String)] = [
        (.entryPoints("web", "websecure"), "entrypoints: web,websecure"),
        (.middlewares("shop-strip@kubernetescrd"), "middlewares: shop-strip@kubernetescrd"),
        (.tls(true), "tls: true"), (.priority(5), "priority: 5"),
    ]

    @Test(arguments: traefik)
    func `Traefik has them under its prefix`(setting: TraefikSetting, expected: String) {
        #expect(
            annotations(ingress({ $0.traefik(setting) }, .traefik))
                == ["traefik.ingress.kubernetes.io/router.\(expected)"])
    }

    static let alb: [(setting: ALBSetting, annotation: String)] = [
        (.scheme(.internetFacing), "scheme: internet-facing"), (.targetType(.ip), "target-type: ip"),
        (.certificates("arn:aws:acm:a"), "certificate-arn: arn:aws:acm:a"),
        (.listeners(http: [80], https: [443]), #"listen-ports: [{"HTTP": 80}, {"HTTPS": 443}]"#),
        (.sslRedirect(to: 443), "ssl-redirect: 443"), (.healthCheckPath("/up"), "healthcheck-path: /up"),
        (.group("shop"), "group.name: shop"), (.inboundCIDRs("203.0.113.0/24"), "inbound-cidrs: 203.0.113.0/24"),
    ]

    @Test(arguments: alb)
    func `the AWS controller has them under its prefix`(setting: ALBSetting, expected: String) {
        #expect(
            annotations(ingress({ $0.alb(setting) }, .alb)) == ["alb.ingress.kubernetes.io/\(expected)"])
    }

    @Test func `those of another controller than the class's are a finding at their line`() {
        let findings = render {
            Self.app
            ingress(
                {
                    $0.nginx(.sslRedirect(true))
                }, .traefik)
        }.findings
        #expect(findings.places(of: .foreignIngressAnnotations) == ["nginx(.sslRedirect(true))"])
    }

    @Test func `they stand beside the issuer's`() {
        let rendered = render {
            Ingress("shop", host: "a.example.com", tls: .certificate(issuer: "acme")) {
                Route("/", to: Self.app, port: .http)
            }
            .nginx(.bodySize(.mebibytes(8)))
        }
        #expect(
            rendered.yaml("Ingress", at: "metadata.annotations")
                == "cert-manager.io/cluster-issuer: acme\nnginx.ingress.kubernetes.io/proxy-body-size: 8m\n")
    }
}
