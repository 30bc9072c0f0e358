import KubeDSL

// Literals that look unusual and are right, numbered. Nothing is to be said about any of them.

@Checked
private enum OddPort: Int, ContainerPort {
    case a = 1024  // 1
    case http2 = 65_535  // 2
    case gRPCWeb = 0x1F90  // 3
    case `default` = 5000  // 4
    case fifteenLetters1 = 6000  // 5
    case next  // 6

    var name: String {
        switch self {
        case .fifteenLetters1: "fifteenletters1"
        default: "p-\(rawValue)"
        }
    }
}

@Checked
private enum OddKeys: String, ConfigKeys {
    static let configMapName = "0.settings.v1"  // 7

    case hidden = ".npmrc"  // 8
    case file = "application-prod.yaml"  // 9
    case dotted = ".a..b"  // 10
    case tokenURL = "TOKEN_URL"  // 11
    case maxTokens = "MAX_TOKENS"  // 12
    case plain  // 13
}

@Checked
private enum OddSecret: String, SecretKeys {
    static let secretName = "x"  // 14

    case certificate = "tls.crt"  // 15
    case password = "DB_PASSWORD"  // 16
}

@Checked
extension Shop {
    private var oddImages: [Image] {
        [
            Image("redis", tag: "7.4-alpine"),  // 17
            Image("registry.example.com:5000/team/api", tag: "1.0"),  // 18
            Image("localhost:5000/api", tag: "latest-but-one"),  // 19
            Image("[2001:db8::1]:5000/api", tag: "1"),  // 20
            Image("a", tag: "_"),  // 21
            Image("team__a/b--c.d", tag: "1.0"),  // 22
            Image(
                "api", digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),  // 23
            Image(
                "api", tag: "1.0",
                digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),  // 24
            "REGISTRY.example.com/api:V1.0",  // 25
            "api:latest@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",  // 26
        ]
    }

    private var oddWorkload: Deployment<OddPort> {
        Deployment("a", replicas: 1, user: 2_147_483_647) {  // 27, 28
            Container("0", image: "shop/api:1.0", ports: OddPort.self, resources: oddResources)  // 29
                .command("/bin/sh", "-c", "migrate && serve | tee /tmp/log")  // 30
                .arguments("--greeting=hello world")  // 31
                .env("_", "1")  // 32
                .env("spring.profiles-active", "prod,eu")  // 33
                .env("PASSWORD_MIN_LENGTH", "12")  // 34
                .env("API_TOKEN", "")  // 35
                .env("DB_URL", "postgres://shop:$(DB_PASSWORD)@db:5432/shop")  // 36
                .env("DOCS", "https://example.com/?a=b#c")  // 37
                .liveness(.http("/live?full=1", on: .http2), every: 2, timeout: 1)  // 38
                .readiness(.http("/%7Eready", on: .a, headers: ["X-Probe": "1"]), every: .minutes(1))  // 39, 40
                .startup(.exec("true"), within: .hours(1))  // 41
                .scratch("/")  // 42
                .scratch("/var/cache/..data")  // 43
                .scratch("/data/é")  // 44
        }
        .service(.http2, .a, as: .nodePort(32_767))  // 45
        .service(.a, on: 80, as: .nodePort(30_000), name: "a")  // 46, 47
        .rollout(unavailable: 0, surge: 25%)  // 48
        .disruptionBudget(minAvailable: 99%)  // 49
        .labels(["example.com/a": "", "A": "1.0_b-c"])  // 50, 51
        .annotations(["example.com/note": "any text, even {\"a\": 1}"])  // 52
    }

    private var oddResources: Resources {
        Resources(
            cpu: .millicores(1000) ... .cores(1),  // 53
            memory: .gibibytes(1) ... .mebibytes(1024))  // 54
    }

    private var oddEntry: Ingress {
        Ingress("0.entry", host: "*.example.com", tls: .secret("tls.example.com")) {  // 55, 56
            Route("/", to: oddWorkload, port: .http2)  // 57
            Route("/api/v1.0/~a/", to: oddWorkload, port: .http2, match: .exact)  // 58
        }
    }

    private func oddValues() throws -> (CronExpression, CIDR) {
        (try CronExpression("@daily"), try CIDR("2001:db8::/32"))  // 59, 60
    }

    private var oddTexts: [String] {
        [
            "-----BEGIN CERTIFICATE-----",  // 61
            "a password is \(environment.rawValue)",  // 62
            "arn:aws:iam::123456789012:role/shop",  // 63
        ]
    }

    private var oddScale: Replicas { .autoscaled(min: 1, max: 2, .cpu(100), .memory(1)) }  // 64

    private var oddPlacement: Deployment<OddPort> {
        Deployment(
            "1", replicas: .autoscaled(min: 1, max: 2, .cpu(70, of: "b"), name: "a.b"),  // 65, 66
            user: PodUser(1, group: 1, fsGroup: 2_147_483_647)  // 67
        ) {
            Container("a", image: "shop/api:1.0", ports: OddPort.self, resources: oddResources)
                .preStop(.sleep(.minutes(2)))  // 68
                .migration("/bin/migrate") { $0 }  // 69
                .workingDirectory("/")  // 70
                .volume(.hostPath("0", path: "/var/log/pods", because: "an agent"), at: "/logs")  // 71, 72
                .files(OddKeys.file.file("conf.d/..a.yaml"), at: "/conf")  // 73
                .podFiles(.label("example.com/a").named("a/b"), at: "/facts")  // 74
            Sidecar("b", image: "shop/proxy:1.0", resources: oddResources)
        }
        .gracePeriod(121)
        .minimumReadyTime(599)  // 75
        .tolerating("example.com/a_b.c", effect: .noSchedule)  // 76
        .nodeSelector(["A": ""])  // 77
        .nodes(.preferred(weight: 1), where: .lacks("example.com/spot"))  // 78, 79
        .hostAlias("::1", "a", "b.local")  // 80, 81
        .dnsServers("2001:db8::53", "10.0.0.10", "10.0.0.11", searches: ["local."])  // 82
        .serviceAccount(name: "0.a")  // 83
        .imagePullSecrets("0", "a.b")  // 84
        .priority(existing: "system-cluster-critical")  // 85
        .service(
            ports: ServedPort(.a, on: 1, nodePort: 30_000),  // 86
            as: .loadBalancer(sourceRanges: ["0.0.0.0/0", "::/0"])  // 87
                .affinity(.clientIP(timeout: .hours(24))), name: "b")  // 88
    }

    private var oddObjects: [any Resource] {
        [
            ClusterRole.existing("system:auth-delegator"),  // 89
            Role("Reader_1", AccessRule(.get, on: .configMaps)),  // 90
            PersistentVolumeClaim.existing("data.v2"),  // 91
            PriorityClass("0", value: 1_000_000_000),  // 92
            ExternalSystem("old", address: "2001:db8::1", "192.0.2.1", ports: OddPort.self),  // 93
            Release("0", chart: ChartMetadata(name: "0", version: "1.0.0-rc.1+5114f85")) {},  // 94, 95
        ]
    }
}
