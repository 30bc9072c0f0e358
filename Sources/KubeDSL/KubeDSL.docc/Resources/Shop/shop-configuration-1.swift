import KubeDSL

/// The keys that must exist in the cluster. A value has no place here.
enum ShopSecret: String, SecretKeys {
    static let secretName = "shop-secrets"

    case databaseURL = "DATABASE_URL"
    case sessionKey = "SESSION_KEY"
}
