import KubernetesValues
import Testing

struct PercentTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("0%", "0%"),
            ("25%", "25%"),
            ("100%", "100%"),
            ("025%", "25%"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try Percent(text)
        #expect(value.description == canonical)
        #expect(try Percent(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("101%", "percent '101' must be between 0 and 100", 0..<3),
            Refusal("25", "percent '25' must end with '%'", 2..<2, replacement: "25%"),
            Refusal("%", "percent must not be empty", 0..<0),
            Refusal("", "percent must not be empty", 0..<0),
            Refusal("-5%", "percent '-5' must be between 0 and 100", 0..<2),
            Refusal("2.5%", "percent '2.5' must not contain '.'; use decimal digits", 1..<2),
            Refusal("25 %", "percent '25 ' must not contain a space; use decimal digits", 2..<3),
            Refusal("x", "percent 'x' must end with '%'", 1..<1),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: Percent.self, rule: "percent")
    }

    @Test func `agrees with decimal digits, a sign and the range`() throws {
        let pattern = try Pattern("[0-9]+%")
        MutatedTexts(
            samples: ["0%", "25%", "100%", "25"],
            alphabet: "0159%-. "
        ).expectAgreement(of: Percent.self) { pattern.matches($0) && (0...100).contains(Int($0.dropLast()) ?? -1) }
    }
}
