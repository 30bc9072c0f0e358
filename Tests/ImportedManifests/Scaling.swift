import KubeDSL

/// Imported from scaling.yaml.
struct Scaling: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace.existing("store")
        api
        web
        db
        payments
        storeIngress
        traffic
        legacyNetworkPolicy
    }

    var labels: Labels {
        Labels(instance: "store", partOf: "store")
    }
}

extension Scaling {
    enum APIPort: Int, ContainerPort {
        case http = 8080
        case grpc = 9090
    }

    var api: Deployment<APIPort> {
        Deployment(
            "api",
            replicas: .autoscaled(
                min: 2,
                max: 20,
                .cpu(60, of: "api"),
                .memory(average: .mebibytes(200)),
                .pods("requests_per_second", average: "1k"),
                .external("queue", value: "30", labels: ["topic": "orders"]),
                name: "api-scaler"
            )
            .scaleDown(.percent(10, every: 60), .pods(4, every: 60), select: .min, stabilization: .minutes(5)),
            user: 10001
        ) {
            Container(
                "api",
                image: Image("store/api", tag: "3.0.1"),
                ports: APIPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .postStart(.exec("warm", "up"))
            .preStop(.http("/drain", on: .http))
        }
        .spread(across: .zone, maxSkew: 2, whenImpossible: .doNotSchedule)
        .apart(on: .node, .required)
        .apart(on: "example.com/rack", .preferred(weight: 50))
        .nodes(.required, where: .label(.architecture, in: "amd64", "arm64"))
        .nodes(.required, where: .has("example.com/ssd"))
        .nodes(.required, where: .lacks("example.com/spot"))
        .nodes(.preferred, where: .label(.region, notIn: "us-east-1"))
        .recreate(because: "it was so before the import")
        .progressDeadline(.minutes(5))
        .service(
            ports: ServedPort(.http, on: 80),
            ServedPort(.grpc, appProtocol: "kubernetes.io/h2c"),
            as: .loadBalancer(
                externalTrafficPolicy: .local,
                class: "service.k8s.aws/nlb",
                sourceRanges: ["203.0.113.0/24"]
            )
            .affinity(.clientIP(timeout: .minutes(10)))
        )
        .service(.http, as: .nodePort(30080).internalTrafficPolicy(.local), name: "api-nodes")
        .disruptionBudget(maxUnavailable: 25%, name: "api-budget")
    }
}

extension Scaling {
    enum WebPort: Int, ContainerPort {
        case http = 3000
    }

    var web: Deployment<WebPort> {
        Deployment("web", replicas: 3, user: 10001) {
            Container(
                "web",
                image: Image("store/web", tag: "3.0.1"),
                ports: WebPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
        }
        .podLabels(["app": "web"])
        .service(.http)
        .patch { (service: inout CoreV1.Service) in
            service.spec.selector = ["app": "web"]
        }
    }
}

extension Scaling {
    enum DBPort: Int, ContainerPort {
        case sql = 5432
    }

    var db: StatefulSet<DBPort> {
        StatefulSet("db", service: .headless(.sql, publishesNotReadyAddresses: true), replicas: 3, user: 10001) {
            Container(
                "db",
                image: Image("postgres", tag: "16"),
                ports: DBPort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .storage(
                "/data",
                ClaimTemplate(
                    "data",
                    size: .gibibytes(10),
                    access: .readWriteOncePod,
                    storageClass: "fast",
                    mode: .filesystem
                )
            )
        }
        .partition(2)
        .parallelStart()
        .claimRetention(whenDeleted: .retain, whenScaled: .delete)
    }
}

extension Scaling {
    enum PaymentsPort: Int, ContainerPort {
        case https = 443
    }

    var payments: ExternalSystem<PaymentsPort> {
        ExternalSystem("payments", host: "api.payments.example.com", ports: PaymentsPort.self)
            .service()
    }

    var storeIngress: Ingress {
        Ingress.withHosts("store", tls: .secret("store-certificate")) {
            IngressHost("store.example.com") {
                Route("/", to: web, port: .http)
            }
            IngressHost("api.example.com") {
                Route("/v1", to: api, port: .http, match: .exact)
            }
        }
        .labels(["team": "web"])
        .annotations(["nginx.ingress.kubernetes.io/proxy-body-size": "8m"])
    }

    var traffic: Traffic {
        Traffic {
            Flow(from: .addresses("203.0.113.0/24", "198.51.100.0/24"), to: web, on: .http)
            Flow(from: web, to: api, on: .http)
            Flow(from: .pods(inNamespace: "monitoring", labels: ["app": "prometheus"]), to: api, on: .http, .grpc)
            Flow(from: api, to: .pods(inNamespace: "tracing", on: 4317, transport: .udp))
            Flow(from: api, to: .addresses("10.20.0.0/16", on: 5432))
        }
    }

    var legacyNetworkPolicy: NetworkingV1.NetworkPolicy {
        NetworkingV1.NetworkPolicy(
            metadata: MetaV1.ObjectMeta(name: "legacy"),
            spec: NetworkingV1.NetworkPolicySpec(
                podSelector: MetaV1.LabelSelector(matchLabels: ["app": "legacy"]),
                policyTypes: [.ingress]
            )
        )
    }
}
