import KubeDSL

enum TodoSecret: String, SecretKeys {
    static let secretName = "todo-app-secrets"  // FR-041, US6.1

    // FR-041, US6.2
    case databaseURL = "DATABASE_URL"
    case openAIKey = "OPENAI_API_KEY"
    case betterAuthSecret = "BETTER_AUTH_SECRET"
    case betterAuthURL = "BETTER_AUTH_URL"
    case redisPassword = "REDIS_PASSWORD"
}

@Checked
extension Spec001 {
    /// Made by hand, or by the chart from values that it is given: no value is rendered.
    var secret: Secret<TodoSecret> {
        Secret(TodoSecret.self, from: .manual)  // FR-041, FR-045, US6.1, US6.3
    }
}
