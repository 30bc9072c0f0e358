import KubernetesValues
import Testing

struct DNSLabelTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("a", "a"),
            ("0", "0"),
            ("backend", "backend"),
            ("my-app-1", "my-app-1"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try DNSLabel(text)
        #expect(value.description == canonical)
        #expect(try DNSLabel(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("", "name must not be empty", 0..<0),
            Refusal(
                "Backend_1",
                "name 'Backend_1' must not contain 'B'; use lower-case letters, digits and '-'",
                0..<1,
                replacement: "backend-1"
            ),
            Refusal("my.app", "name 'my.app' must not contain '.'; use lower-case letters, digits and '-'", 2..<3),
            Refusal("-a", "name '-a' must start with a lower-case letter or a digit", 0..<1, replacement: "a"),
            Refusal("a-", "name 'a-' must end with a lower-case letter or a digit", 1..<2, replacement: "a"),
            Refusal(
                "a b",
                "name 'a b' must not contain a space; use lower-case letters, digits and '-'",
                1..<2,
                replacement: "a-b"
            ),
            Refusal("é", "name 'é' must not contain 'é'; use lower-case letters, digits and '-'", 0..<2),
            Refusal(
                "a\n",
                "name 'a\\n' must not contain a line break; use lower-case letters, digits and '-'",
                1..<2
            ),
            Refusal(
                "e\u{301}",
                "name 'e\u{301}' must not contain U+0301; use lower-case letters, digits and '-'",
                1..<3
            ),
            Refusal("\(run("a", 64))", "name '\(run("a", 64))' has 64 characters; at most 63 are allowed", 63..<64),
            Refusal("A!", "name 'A!' must not contain 'A'; use lower-case letters, digits and '-'", 0..<1),
            Refusal(
                "_a",
                "name '_a' must not contain '_'; use lower-case letters, digits and '-'",
                0..<1,
                replacement: "a"
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: DNSLabel.self, rule: "dns-label")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern(Pattern.dnsLabel, most: 63)
        MutatedTexts(
            samples: ["a", "backend", "my-app-1", run("a", 60)],
            alphabet: "az09AZ-._ é"
        ).expectAgreement(of: DNSLabel.self) { pattern.matches($0) }
    }
}
