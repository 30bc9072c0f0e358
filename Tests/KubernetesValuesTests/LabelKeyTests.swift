import KubernetesValues
import Testing

struct LabelKeyTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("app", "app"),
            ("app.kubernetes.io/name", "app.kubernetes.io/name"),
            ("example.com/A_b.c", "example.com/A_b.c"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try LabelKey(text)
        #expect(value.description == canonical)
        #expect(try LabelKey(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("a/b/c", "label key 'a/b/c' must have at most one '/'", 3..<4),
            Refusal("/a", "label key '/a' must have a prefix before '/'", 0..<1),
            Refusal("a/", "label key 'a/' must have a name after '/'", 1..<2),
            Refusal("", "label key must not be empty", 0..<0),
            Refusal(
                "Example.com/a",
                "label key prefix 'Example.com' must not contain 'E'; use lower-case letters, digits, '-' "
                    + "and '.'",
                0..<1,
                replacement: "example.com/a"
            ),
            Refusal(
                "a b",
                "label key 'a b' must not contain a space; use letters, digits, '-', '_' and '.'",
                1..<2,
                replacement: "a-b"
            ),
            Refusal("a/-b", "label key '-b' must start with a letter or a digit", 2..<3, replacement: "a/b"),
            Refusal("a/b_", "label key 'b_' must end with a letter or a digit", 3..<4),
            Refusal(
                "ex_ample/a",
                "label key prefix 'ex_ample' must not contain '_'; use lower-case letters, digits, '-' and '.'",
                2..<3,
                replacement: "ex-ample/a"
            ),
            Refusal(
                "\(run("a", 64))",
                "label key '\(run("a", 64))' has 64 characters; at most 63 are allowed",
                63..<64
            ),
            Refusal("-", "label key '-' must start with a letter or a digit", 0..<1),
            Refusal("Ä", "label key 'Ä' must not contain 'Ä'; use letters, digits, '-', '_' and '.'", 0..<2),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: LabelKey.self, rule: "label-key")
    }

    @Test func `agrees with the API server's rule`() throws {
        let name = try Pattern(Pattern.qualifiedName, most: 63)
        let prefix = try Pattern(Pattern.dnsSubdomain, most: 253)
        MutatedTexts(
            samples: ["app", "app.kubernetes.io/name", "example.com/A_b", run("a", 60), run("b", 250) + "/x"],
            alphabet: "azAZ09-._/ é"
        ).expectAgreement(of: LabelKey.self) { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            if parts.count == 1 { return name.matches(text) }
            return parts.count == 2 && prefix.matches(String(parts[0])) && name.matches(String(parts[1]))
        }
    }

    @Test func `knows its prefix`() throws {
        #expect(try LabelKey("example.com/name").prefix == "example.com")
        #expect(try LabelKey("name").prefix == nil)
    }
}
