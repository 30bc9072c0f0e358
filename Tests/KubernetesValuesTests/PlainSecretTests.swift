import KubernetesValues
import Testing

struct PlainSecretTests {
    @Test(
        "Knows the names of secrets",
        arguments: [
            "DB_PASSWORD", "apiKey", "API_KEY", "OPENAI_API_KEY", "GITHUB_TOKEN", "dbPassword", "JWT-SECRET",
            "PRIVATE_KEY", "secret",
            "aws.secret.access.key", "ACCESS_KEY_", "APIKEY", "PGPASSWORD", "DB_PASS", "db_Pass", "__API__Key__",
            "Token",
        ])
    func refuses(name: String) {
        #expect(
            InvalidValue.plainSecret(named: name)
                == InvalidValue(
                    rule: "plain-secret",
                    reason: "'\(name)' looks like the name of a secret; take its value from a secret's key",
                    range: 0..<name.utf8.count
                ))
    }

    @Test(
        "Takes no other name for that of a secret",
        arguments: [
            "", "PASSWORD_MIN_LENGTH", "MAX_TOKENS", "TOKEN_URL", "KEY", "SECRET_NAME", "LOG_LEVEL", "PRIMARY_KEY",
            "MONKEY", "é", "__", "BYPASS", "BUILD_PASS", "pass", "_Key", "passWord",
        ])
    func accepts(name: String) {
        #expect(InvalidValue.plainSecret(named: name) == nil)
    }
}
