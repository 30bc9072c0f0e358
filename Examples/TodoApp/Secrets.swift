import KubeDSL

/// The keys that must exist in the cluster; their values never pass through here.
enum TodoSecret: String, SecretKeys {
    static let secretName = "todo-app-secrets"

    /// Where the external Postgres is, with user and password.
    case databaseURL = "DATABASE_URL"
    case openAIKey = "OPENAI_API_KEY"
    case betterAuthSecret = "BETTER_AUTH_SECRET"

    /// Where containers find them, a file for each key.
    static let directory = "/run/secrets/todo-app"
}

@Checked
extension TodoApp {
    /// Made by hand on Minikube, from a sealed file in development, from the vault elsewhere.
    var secret: Secret<TodoSecret> {
        Secret(
            TodoSecret.self,
            from: environment(
                minikube: .manual,
                dev: .sealed("Secrets/dev.yaml"),
                staging: .externalSecrets(store: "vault", path: "todo-app/staging"),
                prod: .externalSecrets(store: "vault", path: "todo-app/prod")))
    }
}
