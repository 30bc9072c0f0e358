import KubernetesValues
import Testing

struct NodePortTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("30000", "30000")
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try NodePort(text)
        #expect(value.description == canonical)
        #expect(try NodePort(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("80", "node port '80' must be between 30000 and 32767", 0..<2)
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: NodePort.self, rule: "node-port")
    }

    @Test func `agrees with decimal digits and the range`() throws {
        let pattern = try Pattern("[0-9]+")
        MutatedTexts(
            samples: ["30000", "32767"],
            alphabet: "0123456789- a"
        ).expectAgreement(of: NodePort.self) { pattern.matches($0) && (30000...32767).contains(Int($0) ?? 0) }
    }
}
