import KubeDSL

/// The keys that must exist in the cluster. Somebody makes the Secret by hand, per environment; `check --preflight`
/// prints the command, and no value passes through here: FR-023, FR-024, SC-009, EDGE-8
enum TodoSecret: String, SecretKeys {
    static let secretName = "todo-app-secrets"

    /// Where the external Postgres is, with user and password: FR-031, FR-036, EDGE-3
    case databaseURL = "DATABASE_URL"
    case betterAuthSecret = "BETTER_AUTH_SECRET"  // FR-037
    case openAIKey = "OPENAI_API_KEY"  // FR-038
}
