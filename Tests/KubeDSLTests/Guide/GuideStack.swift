import KubeDSL
import ManifestChecks

enum PaymentSecret: String, SecretKeys {
    static let secretName = "payment"
    case key = "PAYMENT_KEY"
}

private enum DatabasePort: Int, ContainerPort { case postgres = 5432 }

private enum PaymentPort: Int, ContainerPort { case https = 443 }

/// A shop with something of everything that the guide and the runbook speak of.
struct GuideStack: Stack {
    enum Environment: String, CaseIterable, Sendable { case dev, staging, prod, delivered }
    let environment: Environment

    var cluster: Cluster {
        switch environment {
        case .dev: Cluster(version: .v1_33, hasLoadBalancer: false)
        case .staging: Cluster()
        case .prod, .delivered:
            Cluster(
                version: .v1_34, nodes: 3, budget: ResourceBudget(cpu: .cores(4), memory: .gibibytes(4)),
                hasLoadBalancer: true, ingressNamespace: "ingress", enforcesNetworkPolicies: true)
        }
    }

    /// Of one environment, which is otherwise like `prod`.
    var gitOps: GitOps? {
        guard environment == .delivered else { return nil }
        return GitOps(
            repository: "https://git.example.com/shop/deploy.git", path: "./deploy/", revision: "main",
            sync: .automatic(prune: true), server: "https://prod.example.com:6443")
    }

    var resources: [any Resource] {
        Namespace("test")
        config
        Secret(AppSecret.self, from: appSecret)
        Secret(PaymentSecret.self, from: paymentSecret)
        RegistrySecret("registry", from: .manual)
        if environment == .dev { certificate }
        database
        migration
        api
        web
        report
        Ingress(
            "shop", host: host, tls: environment == .dev ? .secret(certificate) : .certificate(issuer: "letsencrypt")
        ) {
            Route("/", to: web, port: .http)
            Route("/api", to: api, port: .http)
        }
        Traffic {
            Flow(from: .ingressController, to: web, on: .http)
            Flow(from: .ingressController, to: api, on: .http)
            Flow(from: web, to: api, on: .http)
            Flow(from: api, to: database, on: .postgres)
            Flow(from: migration, to: database, on: .postgres)
            Flow(from: api, to: payment, on: .https)
        }
    }

    private var host: String { environment == .dev ? "shop.local" : "shop.example.com" }

    private var appSecret: SecretSource<AppSecret> {
        switch environment {
        case .dev: .manual
        case .staging: .sops("../Files/sops.yaml")
        case .prod, .delivered: .sealed("../Files/sealed.yaml")
        }
    }

    private var paymentSecret: SecretSource<PaymentSecret> {
        environment == .dev ? .manual : .externalSecrets(store: "vault", path: "shop/payment")
    }

    private var certificate: TLSSecret { TLSSecret("shop-tls", from: .manual) }

    private var payment: ExternalSystem<PaymentPort> {
        ExternalSystem("payment", host: "pay.example.com", ports: PaymentPort.self)
    }

    private var config: ConfigMap<AppConfig> {
        ConfigMap { key in
            switch key {
            case .zone: "eu"
            case .logLevel: "info"
            }
        }
    }

    private var database: StatefulSet<DatabasePort> {
        StatefulSet("database", service: .headless(.postgres), replicas: 1, user: 10004) {
            Container("postgres", image: "postgres:17.2", ports: DatabasePort.self, resources: .small)
                .env("POSTGRES_PASSWORD", from: AppSecret.password)
                .startup(.exec("pg_isready", "-U", "shop"), within: 60)
                .readiness(.exec("pg_isready", "-U", "shop"), every: 5)
                .storage("/var/lib/postgresql/data", ClaimTemplate("data", size: .gibibytes(5)))
        }
    }

    private var migration: Job {
        Job("migrate", user: 10001, retries: 2, deadline: .minutes(5), restart: .never, cleanUpAfter: .hours(24)) {
            Container("migrate", image: "registry.example.com/shop/api:1.4", resources: .small)
                .command("migrate")
                .env(AppSecret.password)
        }
        .imagePullSecrets("registry")
    }

    private var api: Deployment<AppPort> {
        Deployment(
            "api", replicas: environment == .dev ? 1 : .autoscaled(min: 2, max: 6, .cpu(70)), user: 10001
        ) {
            Container("api", image: "registry.example.com/shop/api:1.4", ports: AppPort.self, resources: .small)
                .env(config)
                .env(AppSecret.password, .token)
                .env(PaymentSecret.key)
                .readiness(.http("/ready", on: .http), every: 5)
        }
        .imagePullSecrets("registry")
        .service(.http, .metrics)
        .progressDeadline(.minutes(5))
    }

    private var web: Deployment<AppPort> {
        Deployment("web", replicas: 2, user: 10002) {
            Container("web", image: "shop-web:2.0", ports: AppPort.self, resources: .small)
                .env(AppConfig.zone)
                .readiness(.http("/health", on: .http), every: 5)
                .liveness(.tcp(on: .http), every: 10)
        }
        .service(.http, on: 80, as: environment == .dev ? .nodePort(30080) : .loadBalancer())
    }

    private var report: CronJob {
        CronJob(
            "report", schedule: "0 3 * * *", timeZone: "Etc/UTC", overlap: .forbid, startWithin: .minutes(5),
            user: 10001, retries: 1, deadline: .minutes(30)
        ) {
            Container("report", image: reportImage, resources: .small).command("report")
        }
    }

    private var reportImage: Image {
        environment == .dev ? Image("shop-report:2.0").built(from: "report") : "shop-report:2.0"
    }
}
