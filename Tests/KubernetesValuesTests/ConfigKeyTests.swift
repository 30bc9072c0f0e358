import KubernetesValues
import Testing

struct ConfigKeyTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("a", "a"),
            ("1", "1"),
            (".a", ".a"),
            ("application.yaml", "application.yaml"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try ConfigKey(text)
        #expect(value.description == canonical)
        #expect(try ConfigKey(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(".", "key '.' must not be the name of a directory", 0..<1),
            Refusal("..", "key '..' must not be the name of a directory", 0..<2),
            Refusal("..a", "key '..a' must not start with '..'", 0..<2),
            Refusal("...", "key '...' must not start with '..'", 0..<2),
            Refusal("a/b", "key 'a/b' must not contain '/'; use letters, digits, '-', '_' and '.'", 1..<2),
            Refusal("", "key must not be empty", 0..<0),
            Refusal(
                "\(run("a", 254))",
                "key '\(run("a", 80))…' has 254 characters; at most 253 are allowed",
                253..<254
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: ConfigKey.self, rule: "config-key")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern("[-._a-zA-Z0-9]+", most: 253)
        MutatedTexts(
            samples: ["a", "application.yaml", "1", "..", ".", run("a", 250)],
            alphabet: "Az09-._ /é"
        ).expectAgreement(of: ConfigKey.self) { pattern.matches($0) && $0 != "." && !$0.hasPrefix("..") }
    }
}
