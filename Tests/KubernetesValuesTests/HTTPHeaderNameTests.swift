import KubernetesValues
import Testing

struct HTTPHeaderNameTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("X-Forwarded-For", "X-Forwarded-For")
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try HTTPHeaderName(text)
        #expect(value.description == canonical)
        #expect(try HTTPHeaderName(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "X_A",
                "header name 'X_A' must not contain '_'; use letters, digits and '-'",
                1..<2,
                replacement: "X-A"
            ),
            Refusal("a:", "header name 'a:' must not contain ':'; use letters, digits and '-'", 1..<2),
            Refusal("", "header name must not be empty", 0..<0),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: HTTPHeaderName.self, rule: "http-header-name")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern("[-A-Za-z0-9]+")
        MutatedTexts(
            samples: ["X-Forwarded-For", "Accept"],
            alphabet: "Az09-_ :é"
        ).expectAgreement(of: HTTPHeaderName.self) { pattern.matches($0) }
    }
}
