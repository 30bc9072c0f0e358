import KubeDSL

/// The keys that must exist in the cluster: FR-023; a pod cannot ask for another one: EDGE-6
enum TodoSecret: String, SecretKeys {
    static let secretName = "todo-app-secrets"

    /// Where the hosted Postgres is, with user and password.
    case databaseURL = "DATABASE_URL"
    case jwtSecret = "JWT_SECRET"
    case openAIKey = "OPENAI_API_KEY"
    case betterAuthSecret = "BETTER_AUTH_SECRET"
}

extension Spec002 {
    /// Who installs an environment gives its values, such as its own database: FR-063, and none is in the source or
    /// in a manifest: FR-052, SC-012, US2.5
    var secret: Secret<TodoSecret> { Secret(TodoSecret.self, from: .manual) }
}
