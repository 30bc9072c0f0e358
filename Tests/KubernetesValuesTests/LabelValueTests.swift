import KubernetesValues
import Testing

struct LabelValueTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("", ""),
            ("a", "a"),
            ("A_b.c-d", "A_b.c-d"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try LabelValue(text)
        #expect(value.description == canonical)
        #expect(try LabelValue(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "a b",
                "label value 'a b' must not contain a space; use letters, digits, '-', '_' and '.'",
                1..<2,
                replacement: "a-b"
            ),
            Refusal(
                "feature/x",
                "label value 'feature/x' must not contain '/'; use letters, digits, '-', '_' and '.'",
                7..<8
            ),
            Refusal("a-", "label value 'a-' must end with a letter or a digit", 1..<2, replacement: "a"),
            Refusal(
                "\(run("a", 64))",
                "label value '\(run("a", 64))' has 64 characters; at most 63 are allowed",
                63..<64
            ),
            Refusal("-", "label value '-' must start with a letter or a digit", 0..<1),
            Refusal(
                "1.0.0+build",
                "label value '1.0.0+build' must not contain '+'; use letters, digits, '-', '_' and '.'",
                5..<6
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: LabelValue.self, rule: "label-value")
    }

    @Test func `agrees with the API server's pattern`() throws {
        let pattern = try Pattern("(" + Pattern.qualifiedName + ")?", most: 63)
        MutatedTexts(
            samples: ["", "a", "A_b.c-d", "1.0.0", run("a", 60)],
            alphabet: "az09AZ-._ é"
        ).expectAgreement(of: LabelValue.self) { pattern.matches($0) }
    }
}
