import KubeDSL

/// The program that every fixture is one more file of; nothing is wrong with it.
@Checked
struct Shop: Stack {
    @Environments enum Environment: String { case dev, prod }

    let environment: Environment

    var resources: [any Resource] {
        Namespace("shop")
        config
        Secret(external: ShopSecret.self)
        archive
        web
        entry
    }

    var config: ConfigMap<ShopConfig> {
        ConfigMap { key in
            switch key {
            case .logLevel: environment(dev: "debug", prod: "info")
            case .currency: "EUR"
            }
        }
    }

    var archive: PersistentVolumeClaim { PersistentVolumeClaim("archive", size: .gibibytes(1)) }

    var web: Deployment<WebPort> {
        Deployment("web", replicas: environment(dev: 1, prod: 2), user: 10001) {
            Container("web", image: "shop/web:1.0", ports: WebPort.self, resources: small)
        }
        .service(.http)
    }

    var entry: Ingress {
        Ingress("shop", host: "shop.example.com", tls: .certificate) {
            Route("/", to: web, port: .http)
        }
    }

    var small: Resources {
        Resources(cpu: .millicores(100) ... .millicores(200), memory: .mebibytes(64) ... .mebibytes(128))
    }
}

enum WebPort: Int, ContainerPort { case http = 8080, metrics = 9090 }

enum StorePort: Int, ContainerPort { case store = 6379 }

enum ShopConfig: String, ConfigKeys {
    static let configMapName = "shop-config"

    case logLevel = "LOG_LEVEL", currency = "CURRENCY"
}

enum ShopSecret: String, SecretKeys {
    static let secretName = "shop-secrets"

    case databasePassword = "DATABASE_PASSWORD", paymentKey = "PAYMENT_KEY"
}
