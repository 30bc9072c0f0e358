import KubeDSL
import KubernetesModel
import ManifestGraph
import TestSupport
import Testing

@Suite struct PictureTests {
    enum WebPort: Int, ContainerPort { case http = 3000 }
    enum APIPort: Int, ContainerPort { case http = 8000, metrics = 9090 }
    enum CachePort: Int, ContainerPort { case redis = 6379 }

    enum ShopConfig: String, ConfigKeys {
        static let configMapName = "shop"
        case cache = "CACHE_URL"
        case payments = "PAYMENTS_URL"
    }

    enum ShopSecret: String, SecretKeys {
        static let secretName = "shop-secrets"
        case database = "DATABASE_URL"
    }

    private static let small = Resources(
        cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))

    static let shop = render {
        let config = ConfigMap<ShopConfig> { key in
            switch key {
            case .cache: "redis://cache:6379/0"
            case .payments: "https://pay.example.com/v1"
            }
        }
        let cache: StatefulSet<CachePort> = StatefulSet(
            "cache", service: .headless(CachePort.redis), replicas: 1, user: 999
        ) {
            Container("redis", image: "redis:7.4", ports: CachePort.self, resources: small)
                .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
        let uploads = PersistentVolumeClaim("uploads", size: .gibibytes(5))
        let api: Deployment<APIPort> = Deployment("api", replicas: .autoscaled(min: 2, max: 5, .cpu(70)), user: 10001) {
            Container("api", image: "api:1.0", ports: APIPort.self, resources: small)
                .env(config)
                .env(ShopSecret.database)
                .mount(uploads, at: "/uploads")
        }
        .service(.http)
        let web: Deployment<WebPort> = Deployment("web", replicas: 2, user: 10002) {
            Container("web", image: "web:1.0", ports: WebPort.self, resources: small)
                .env("API_URL", api.url(.http))
                .env("PUBLIC_URL", "https://shop.example.com")
        }
        .service(.http)
        config
        Secret(external: ShopSecret.self)
        uploads
        cache
        api
        web
        Ingress("shop", host: "shop.example.com", tls: .certificate(issuer: "ca")) {
            Route("/", to: web, port: .http)
            Route("/api", to: api, port: .http)
        }
        CoreV1.Service(
            metadata: MetaV1.ObjectMeta(name: "mail"),
            spec: CoreV1.ServiceSpec(type: .externalName, externalName: "smtp.example.org"))
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "api"),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: ["app.kubernetes.io/name": "api"]),
                ingress: [
                    NetworkingV1.NetworkPolicyIngressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(port: "metrics")],
                        from: [
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: ["app.kubernetes.io/name": "web"])),
                            NetworkingV1.NetworkPolicyPeer(
                                podSelector: MetaV1.LabelSelector(matchLabels: ["app.kubernetes.io/name": "cache"])),
                            NetworkingV1.NetworkPolicyPeer(
                                namespaceSelector: MetaV1.LabelSelector(
                                    matchLabels: ["kubernetes.io/metadata.name": "monitoring"])),
                        ])
                ],
                egress: [
                    NetworkingV1.NetworkPolicyEgressRule(
                        ports: [NetworkingV1.NetworkPolicyPort(port: 5432)],
                        to: [NetworkingV1.NetworkPolicyPeer(ipBlock: NetworkingV1.IPBlock(cidr: "203.0.113.0/24"))])
                ], policyTypes: [.ingress, .egress]))
    }

    @Test func `a shop as Mermaid`() throws {
        try expectGolden(
            MermaidWriter.text(Picture(Self.shop.graph)), "Tests/ManifestGraphTests/Goldens/shop.mmd")
    }

    @Test func `a shop for Graphviz`() throws {
        try expectGolden(GraphvizWriter.text(Picture(Self.shop.graph)), "Tests/ManifestGraphTests/Goldens/shop.dot")
    }

    @Test func `an environment without objects is an empty picture`() {
        let picture = Picture(render {}.graph)
        #expect(MermaidWriter.text(picture) == "flowchart LR\n")
        #expect(GraphvizWriter.text(picture) == "digraph \"test\" {\n    rankdir=LR;\n    node [shape=box];\n}\n")
    }

    @Test func `a call of one's own Service is no arrow`() {
        let picture = Picture(
            render {
                Deployment<CachePort>("api", replicas: 1, user: 1) {
                    Container("api", image: "api:1.0", ports: CachePort.self, resources: Self.small)
                        .env("SELF", "http://api:6379")
                }
                .service(.redis)
            }.graph)
        #expect(picture.edges.count == 1)
    }

    @Test(arguments: [
        ("https://app.shop.example.com/login", nil), ("https://shop.example.com", "https → shop.example.com"),
        ("https://a.b.shop.example.com", "https → a.b.shop.example.com"),
        ("jdbc:postgresql://db.example.com:5432/shop", "postgresql → db.example.com"),
        ("jdbc:postgresql://db:5432/shop", nil), ("see jdbc:", nil),
    ])
    func `a host outside is one that no Ingress of the stack serves`(_ text: String, _ arrow: String?) {
        let picture = Picture(
            render {
                let web = Deployment<WebPort>("web", replicas: 1, user: 1) {
                    Container("web", image: "web:1.0", ports: WebPort.self, resources: Self.small).env("PLACE", text)
                }
                .service(.http)
                web
                Ingress("shop", host: "*.shop.example.com", tls: .secret("shop-tls")) {
                    Route("/", to: web, port: .http)
                }
            }.graph)
        let arrows = picture.edges.filter { picture.nodes[$0.target].role == .external }.map {
            "\($0.labels.joined()) → \(picture.nodes[$0.target].name)"
        }
        #expect(arrows == [arrow].compactMap(\.self))
    }

    @Test(arguments: [
        ("a \"b\"", "a #34;b#34;", "a \\\"b\\\""),
        ("<b> & #1;", "#60;b#62; #38; #35;1#59;", "<b> & #1;"),
        ("back\\slash", "back#92;slash", "back\\\\slash"),
        ("two\nlines", "two lines", "two lines"),
    ])
    func `what is syntax in a language is escaped`(_ text: String, _ mermaid: String, _ dot: String) {
        var picture = Picture(title: text)
        picture.add(PictureNode(.workload, text))
        #expect(MermaidWriter.text(picture).contains("[\"\(mermaid)\"]"))
        #expect(GraphvizWriter.text(picture).contains("[label=\"\(dot)\", shape=box]"))
    }

    @Test func `nodes whose names differ in signs alone keep ids of their own`() {
        var picture = Picture(title: "test")
        for name in ["a-b", "a.b", "a_b"] { picture.add(PictureNode(.workload, name)) }
        let ids = MermaidWriter.text(picture).split(separator: "\n").dropFirst().map { $0.split(separator: "[")[0] }
        #expect(ids == ["    workload_a_b", "    workload__a_b", "    workload_a_b_2"])
    }

    @Test func `the same connection twice is one arrow with both labels`() {
        var picture = Picture(title: "test")
        let (first, second) = (picture.add(PictureNode(.host, "a")), picture.add(PictureNode(.service, "b")))
        for path in ["/", "/api", "/"] { picture.connect(first, to: second, path, as: .uses) }
        #expect(picture.edges.map(\.labels) == [["/", "/api"]])
    }
}
