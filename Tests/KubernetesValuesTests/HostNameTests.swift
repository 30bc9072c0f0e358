import KubernetesValues
import Testing

struct HostNameTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("app.example.com", "app.example.com"),
            ("*.example.com", "*.example.com"),
            ("localhost", "localhost"),
            ("1.2.3.4.5", "1.2.3.4.5"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try HostName(text)
        #expect(value.description == canonical)
        #expect(try HostName(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("", "host must not be empty", 0..<0),
            Refusal("*", "host '*' must have a domain after '*.', as in '*.example.com'", 0..<1),
            Refusal("*.", "host '*.' must have a domain after '*.', as in '*.example.com'", 0..<1),
            Refusal("a.*.b", "host 'a.*.b' must not contain '*'; use lower-case letters, digits, '-' and '.'", 2..<3),
            Refusal("*a.b", "host '*a.b' must have a domain after '*.', as in '*.example.com'", 0..<1),
            Refusal(
                "https://app.example.com/x",
                "host 'https://app.example.com/x' must not have a scheme; write the name alone",
                0..<8,
                replacement: "app.example.com"
            ),
            Refusal(
                "app.example.com:443",
                "host 'app.example.com:443' must not have a port; write the name alone",
                15..<19,
                replacement: "app.example.com"
            ),
            Refusal(
                "app.example.com/x",
                "host 'app.example.com/x' must not have a path; write the name alone",
                15..<17,
                replacement: "app.example.com"
            ),
            Refusal(
                "App.Example.com",
                "host 'App.Example.com' must not contain 'A'; use lower-case letters, digits, '-' and '.'",
                0..<1,
                replacement: "app.example.com"
            ),
            Refusal("10.0.0.1", "host '10.0.0.1' must be a DNS name, not an IP address", 0..<8),
            Refusal("999.1.1.1", "host '999.1.1.1' must be a DNS name, not an IP address", 0..<9),
            Refusal("::1", "host '::1' must be a DNS name, not an IP address", 0..<3),
            Refusal("a..b", "host 'a..b' must not start or end with '.' or have two in a row", 2..<3),
            Refusal(
                "-a.b",
                "part '-a' of host '-a.b' must start with a lower-case letter or a digit",
                0..<1,
                replacement: "a.b"
            ),
            Refusal(
                "a_b.c",
                "host 'a_b.c' must not contain '_'; use lower-case letters, digits, '-' and '.'",
                1..<2,
                replacement: "a-b.c"
            ),
            Refusal("*.*.a", "host '*.a' must not contain '*'; use lower-case letters, digits, '-' and '.'", 2..<3),
            Refusal("https://", "host 'https://' must not have a scheme; write the name alone", 0..<8),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: HostName.self, rule: "host")
    }

    @Test func `agrees with the API server's patterns`() throws {
        let name = try Pattern(Pattern.dnsSubdomain, most: 253)
        let wildcard = try Pattern("\\*\\." + Pattern.dnsSubdomain, most: 253)
        let address = try Pattern("[0-9]+(\\.[0-9]+){3}")
        MutatedTexts(
            samples: ["app.example.com", "*.example.com", "localhost", "1.2.3.4", "1.2.3.4.5", run("a", 250)],
            alphabet: "az0A-.*:/_"
        ).expectAgreement(of: HostName.self) { (name.matches($0) && !address.matches($0)) || wildcard.matches($0) }
    }

    @Test func `knows whether it is a wildcard`() throws {
        #expect(try HostName("*.example.com").isWildcard)
        #expect(try !HostName("example.com").isWildcard)
    }

    @Test(
        "a wildcard is for one label",
        arguments: [
            ("example.com", "example.com", true), ("example.com", "www.example.com", false),
            ("*.example.com", "www.example.com", true), ("*.example.com", "*.example.com", true),
            ("*.example.com", "example.com", false), ("*.example.com", "a.b.example.com", false),
            ("*.example.com", "example", false),
        ])
    func wildcards(pattern: String, host: String, isCovered: Bool) {
        #expect(HostName.isCovered(host, by: pattern) == isCovered)
    }
}
