import KubeDSL

/// What the application keeps from its readers. Made by hand in each namespace, so no value stands here: SC-010
enum TodoSecret: String, SecretKeys {
    static let secretName = "todo-app-secrets"

    // FR-012
    case databaseURL = "DATABASE_URL"
    case openAIKey = "OPENAI_API_KEY"
    case betterAuthSecret = "BETTER_AUTH_SECRET"
}

@Checked
extension Spec000 {
    // No operator brings it from a vault: OUT
    var secret: Secret<TodoSecret> { Secret(TodoSecret.self, from: .manual) }
}
