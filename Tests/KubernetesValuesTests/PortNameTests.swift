import KubernetesValues
import Testing

struct PortNameTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("http", "http"),
            ("0a", "0a"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try PortName(text)
        #expect(value.description == canonical)
        #expect(try PortName(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("8080", "port name '8080' must have at least one letter", 0..<4),
            Refusal("a--b", "port name 'a--b' must not have two '-' in a row", 1..<3),
            Refusal(
                "http-",
                "port name 'http-' must end with a lower-case letter or a digit",
                4..<5,
                replacement: "http"
            ),
            Refusal(
                "HTTP",
                "port name 'HTTP' must not contain 'H'; use lower-case letters, digits and '-'",
                0..<1,
                replacement: "http"
            ),
            Refusal(
                "this-is-too-long1",
                "port name 'this-is-too-long1' has 17 characters; at most 15 are allowed",
                15..<17
            ),
            Refusal("", "port name must not be empty", 0..<0),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: PortName.self, rule: "port-name")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern("[-a-z0-9]+", most: 15)
        MutatedTexts(
            samples: ["http", "grpc-web", "a1", "8a"],
            alphabet: "az09A-_"
        ).expectAgreement(of: PortName.self) { text in
            pattern.matches(text) && text.contains { $0.isLetter } && !text.contains("--") && !text.hasPrefix("-")
                && !text.hasSuffix("-")
        }
    }
}
