import KubeDSL

/// The keys that must exist in the cluster. A value has no place here.
enum ShopSecret: String, SecretKeys {
    static let secretName = "shop-secrets"

    case databaseURL = "DATABASE_URL"
    case sessionKey = "SESSION_KEY"
}

enum ShopConfig: String, ConfigKeys {
    static let configMapName = "shop-config"

    case logLevel = "LOG_LEVEL"
    case redisAddress = "REDIS_ADDRESS"
}

@Checked
extension Shop {
    var config: ConfigMap<ShopConfig> {
        ConfigMap { key in
            switch key {
            case .logLevel: environment(dev: "debug", prod: "info")
            case .redisAddress: redis.address(.redis)
            }
        }
    }
}
