import KubeDSL

/// The keys that must exist in the cluster; their values never pass through here.
enum TodoSecret: String, SecretKeys {
    static let secretName = "todo-app-secrets"

    /// Where the external Postgres is, with user and password.
    case databaseURL = "DATABASE_URL"
    case openAIKey = "OPENAI_API_KEY"
    case betterAuthSecret = "BETTER_AUTH_SECRET"
}
