import KubeDSL
import TestSupport
import Testing

@Suite struct IngressTests {
    private static let app = Deployment.app().service(.http, .metrics)

    private func ingress(_ tls: IngressTLS) -> Ingress {
        Ingress("shop", host: "shop.example.com", tls: tls) { Route("/", to: Self.app, port: .http) }
    }

    @Test func `routes the paths of a host in the order of the braces`() {
        let rendered = render {
            Ingress("shop", host: "shop.example.com", tls: .certificate) {
                Route("/api", to: Self.app, port: .metrics, match: .exact)
                Route("/", to: Self.app, port: .http)
            }
        }
        #expect(
            rendered.yaml() == """
                ---
                apiVersion: networking.k8s.io/v1
                kind: Ingress
                metadata:
                  name: shop
                  namespace: test
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  ingressClassName: nginx
                  tls:
                  - hosts:
                    - shop.example.com
                    secretName: shop-tls
                  rules:
                  - host: shop.example.com
                    http:
                      paths:
                      - path: /api
                        pathType: Exact
                        backend:
                          service:
                            name: app
                            port:
                              name: metrics
                      - path: /
                        pathType: Prefix
                        backend:
                          service:
                            name: app
                            port:
                              name: http

                """)
    }

    static let certificates: [(tls: IngressTLS, secret: String, annotations: String)] = [
        (.none(because: "local"), "", ""),
        (.secret("wildcard"), "- hosts:\n  - shop.example.com\n  secretName: wildcard\n", ""),
        (.certificate, "- hosts:\n  - shop.example.com\n  secretName: shop-tls\n", ""),
        (
            .certificate(issuer: "letsencrypt"), "- hosts:\n  - shop.example.com\n  secretName: shop-tls\n",
            "cert-manager.io/cluster-issuer: letsencrypt\n"
        ),
    ]

    @Test(arguments: certificates)
    func `takes its certificate from where it is said to be`(tls: IngressTLS, secret: String, annotations: String) {
        let rendered = render { ingress(tls) }
        #expect(rendered.yaml("Ingress", at: "spec.tls") == secret)
        #expect(rendered.yaml("Ingress", at: "metadata.annotations") == annotations)
    }

    @Test func `keeps an issuer beside annotations of its own`() {
        let rendered = render { ingress(.certificate(issuer: "letsencrypt")).annotations(["a.io/b": "c"]) }
        #expect(
            rendered.yaml("Ingress", at: "metadata.annotations")
                == "cert-manager.io/cluster-issuer: letsencrypt\na.io/b: c\n")
    }

    @Test(arguments: [(IngressClass.traefik, "traefik\n"), ("haproxy", "haproxy\n"), (IngressClass("kong"), "kong\n")])
    func `names its class`(class ingressClass: IngressClass, name: String) {
        let rendered = render {
            Ingress("shop", host: "a.example.com", class: ingressClass, tls: .certificate) {
                Route("/", to: Self.app, port: .http)
            }
        }
        #expect(rendered.yaml("Ingress", at: "spec.ingressClassName") == name)
    }

    @Test(arguments: [(true, ["/a", "/one", "/0", "/1"]), (false, ["/two", "/0", "/1"])])
    func `builds its routes with if, else and for`(isFirst: Bool, paths: [String]) {
        let rendered = render {
            Ingress("shop", host: "a.example.com", tls: .certificate) {
                if isFirst { Route("/a", to: Self.app, port: .http) }
                if isFirst {
                    Route("/one", to: Self.app, port: .http)
                } else {
                    Route("/two", to: Self.app, port: .http)
                }
                for number in 0..<2 { Route("/\(number)", to: Self.app, port: .http) }
            }
        }
        let ingress = rendered.object(NetworkingV1.Ingress.self)
        #expect(ingress?.spec.rules?[0].http?.paths.map(\.path) == paths)
    }
}
