import KubeDSL

/// Imported from shop.yaml.
struct Shop: Stack {
    @Environments enum Environment: String { case test }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("shop")
        Secret(external: ShopSecrets.self)
        shopConfig
        uploadsClaim
        api
        cache
        shopIngress
    }

    var labels: Labels {
        Labels(instance: "shop", partOf: "shop", ["environment": "prod"])
    }
}

extension Shop {
    enum ShopSecrets: String, SecretKeys {
        static let secretName = "shop-secrets"

        case databaseURL = "DATABASE_URL"
        case signingKey = "signing-key"
    }

    enum ShopConfig: String, ConfigKeys {
        static let configMapName = "shop-config"

        case logLevel = "LOG_LEVEL"
        case cacheURL = "CACHE_URL"
    }

    var shopConfig: ConfigMap<ShopConfig> {
        ConfigMap { key in
            switch key {
            case .logLevel: "info"
            case .cacheURL: "redis://cache:6379"
            }
        }
    }
}

extension Shop {
    var uploadsClaim: PersistentVolumeClaim {
        PersistentVolumeClaim("uploads", size: .gibibytes(5), access: .readWriteMany, storageClass: "nfs")
    }

    enum APIPort: Int, ContainerPort {
        case http = 8080
        case metricsV2 = 9090
        case events = 9091

        var transport: CoreV1.TransportProtocol {
            switch self {
            case .http: .tcp
            case .metricsV2: .tcp
            case .events: .udp
            }
        }
    }

    enum APIProxyPort: Int, ContainerPort {
        case admin = 9901
    }

    var api: Deployment<APIPort> {
        Deployment("api", replicas: .autoscaled(min: 2, max: 6, .memory(75)), user: 10001) {
            InitContainer(
                "migrate",
                image: Image("shop/api", tag: "1.0.0"),
                resources: Resources(cpu: .exactly(.millicores(100)), memory: .exactly(.mebibytes(64)))
            )
            .arguments("migrate")
            .env(ShopSecrets.databaseURL)
            Sidecar(
                "proxy",
                image: Image(
                    "proxy",
                    tag: "2",
                    digest: "sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                ),
                ports: APIProxyPort.self,
                resources: Resources(
                    cpu: .millicores(50) ... .millicores(200),
                    memory: .mebibytes(64) ... .mebibytes(128)
                )
            )
            .readiness(.http("/ready", on: .admin), every: 5)
            Container(
                "api",
                image: Image("registry.example.com:5000/shop/api", tag: "1.0.0", pull: .ifNotPresent),
                ports: APIPort.self,
                resources: Resources(
                    cpu: .unlimited(from: .cores(1), because: "it was so before the import"),
                    memory: .mebibytes(512) ... .gibibytes(1),
                    ephemeralStorage: .unlimited(from: .gibibytes(1), because: "it was so before the import")
                )
            )
            .env(shopConfig)
            .env(ShopSecrets.databaseURL)
            .env("SIGNING_KEY", from: ShopSecrets.signingKey)
            .env("POD_IP", from: .podIP)
            .env("GREETING", "hello \"you\"")
            .startup(.http("/live", on: .http), within: 30)
            .liveness(.tcp(on: .http), every: 10, after: 3, timeout: 2, failures: 4)
            .readiness(.exec("/bin/ready", "--fast"), every: 5, successes: 2)
            .preStop(.sleep(5))
            .scratch("/tmp", limit: .mebibytes(100))
            .mount(uploadsClaim, at: "/uploads")
            .files(shopConfig, at: "/etc/shop")
            .files(ShopSecrets.signingKey, at: "/run/secrets")
            .writableRootFilesystem(because: "it was so before the import")
        }
        .gracePeriod(60)
        .podAnnotations(["prometheus.io/scrape": "true"])
        .spread(across: .node, whenImpossible: .scheduleAnyway)
        .rollout(unavailable: 0, surge: 25%)
        .minimumReadyTime(5)
        .revisionHistory(3)
        .service(.http, on: 80)
        .service(.metricsV2, .events, as: .nodePort(30090), name: "api-metrics")
        .disruptionBudget(minAvailable: 50%, unhealthyPods: .alwaysAllow)
    }
}

extension Shop {
    enum CachePort: Int, ContainerPort {
        case redis = 6379
        case bus = 16379
    }

    var cache: StatefulSet<CachePort> {
        StatefulSet(
            "cache",
            service: .headless(.redis, .bus, name: "cache-headless"),
            replicas: 3,
            user: PodUser(999, group: 1000)
        ) {
            Container(
                "redis",
                image: Image("redis", tag: "7.4-alpine"),
                ports: CachePort.self,
                resources: Resources(
                    cpu: .millicores(100) ... .millicores(500),
                    memory: .mebibytes(128) ... .mebibytes(256)
                )
            )
            .command("redis-server")
            .arguments("--appendonly", "yes")
            .storage("/data", ClaimTemplate("data", size: .gibibytes(1)))
        }
    }
}

extension Shop {
    var shopIngress: Ingress {
        Ingress("shop", host: "shop.example.com", class: "traefik", tls: .certificate(issuer: "letsencrypt")) {
            Route("/api", to: api, port: .http)
            Route("/healthz", to: api, port: .http, match: .exact)
        }
        .annotations(["nginx.ingress.kubernetes.io/proxy-body-size": "8m"])
    }
}
