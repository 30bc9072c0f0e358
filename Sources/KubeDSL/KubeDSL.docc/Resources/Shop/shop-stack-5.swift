import KubeDSL

@main
@Checked
struct Shop: Stack {
    @Environments enum Environment: String { case dev, prod }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("shop")
        config
        Secret(external: ShopSecret.self)
        redis
        web
        Ingress("shop", host: host, tls: tls) {
            Route("/", to: web, port: .http)
        }
    }

    var host: String { environment(dev: "shop.local", prod: "shop.example.com") }

    private var tls: IngressTLS {
        environment(
            dev: .none(because: "a development cluster has no certificate"),
            prod: .certificate(issuer: "letsencrypt"))
    }
}
