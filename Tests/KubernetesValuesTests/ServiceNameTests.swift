import KubernetesValues
import Testing

struct ServiceNameTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("a1", "a1")
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try ServiceName(text)
        #expect(value.description == canonical)
        #expect(try ServiceName(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("1a", "service name '1a' must start with a lower-case letter", 0..<1),
            Refusal("-", "service name '-' must start with a lower-case letter", 0..<1),
            Refusal(
                "Todo_API",
                "service name 'Todo_API' must not contain 'T'; use lower-case letters, digits and '-'",
                0..<1,
                replacement: "todo-api"
            ),
            Refusal("a.b", "service name 'a.b' must not contain '.'; use lower-case letters, digits and '-'", 1..<2),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: ServiceName.self, rule: "service-name")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern("[a-z]([-a-z0-9]*[a-z0-9])?", most: 63)
        MutatedTexts(
            samples: ["a", "todo-api", run("a", 60)],
            alphabet: "az09AZ-._ é"
        ).expectAgreement(of: ServiceName.self) { pattern.matches($0) }
    }
}
