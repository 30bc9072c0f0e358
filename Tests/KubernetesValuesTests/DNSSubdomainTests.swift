import KubernetesValues
import Testing

struct DNSSubdomainTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("a.b-c.d", "a.b-c.d"),
            ("\(run("a", 64))", "\(run("a", 64))"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try DNSSubdomain(text)
        #expect(value.description == canonical)
        #expect(try DNSSubdomain(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "\(run("a", 254))",
                "name '\(run("a", 80))…' has 254 characters; at most 253 are allowed",
                253..<254
            ),
            Refusal("a..b", "name 'a..b' must not start or end with '.' or have two in a row", 2..<3),
            Refusal(".a", "name '.a' must not start or end with '.' or have two in a row", 0..<1),
            Refusal("a.", "name 'a.' must not start or end with '.' or have two in a row", 1..<2),
            Refusal("a.-b", "part '-b' of name 'a.-b' must start with a lower-case letter or a digit", 2..<3),
            Refusal("a-.b", "part 'a-' of name 'a-.b' must end with a lower-case letter or a digit", 1..<2),
            Refusal(
                "A.b",
                "name 'A.b' must not contain 'A'; use lower-case letters, digits, '-' and '.'",
                0..<1,
                replacement: "a.b"
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: DNSSubdomain.self, rule: "dns-subdomain")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern(Pattern.dnsSubdomain, most: 253)
        MutatedTexts(
            samples: ["a", "a.b", "my-app.example.com", run("a", 240)],
            alphabet: "az0A--..._"
        ).expectAgreement(of: DNSSubdomain.self) { pattern.matches($0) }
    }
}
