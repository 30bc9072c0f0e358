import KubernetesValues
import Testing

struct EnvironmentVariableNameTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("A", "A"),
            ("_a", "_a"),
            ("a.b-c", "a.b-c"),
            (".a", ".a"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try EnvironmentVariableName(text)
        #expect(value.description == canonical)
        #expect(try EnvironmentVariableName(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("1A", "environment variable name '1A' must start with a letter, '-', '_' or '.'", 0..<1),
            Refusal("", "environment variable name must not be empty", 0..<0),
            Refusal(".", "environment variable name '.' must not be the name of a directory", 0..<1),
            Refusal("..", "environment variable name '..' must not be the name of a directory", 0..<2),
            Refusal("..a", "environment variable name '..a' must not start with '..'", 0..<2),
            Refusal(
                "A=B",
                "environment variable name 'A=B' must not contain '='; use letters, digits, '-', '_' and '.'",
                1..<2
            ),
            Refusal(
                "A B",
                "environment variable name 'A B' must not contain a space; use letters, digits, '-', '_' "
                    + "and '.'",
                1..<2,
                replacement: "A_B"
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: EnvironmentVariableName.self, rule: "env-name")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern("[-._a-zA-Z][-._a-zA-Z0-9]*")
        MutatedTexts(
            samples: ["A", "_a", "DATABASE_URL", ".a", "..", "."],
            alphabet: "Az09-._ =é"
        ).expectAgreement(of: EnvironmentVariableName.self) { pattern.matches($0) && $0 != "." && !$0.hasPrefix("..") }
    }
}
