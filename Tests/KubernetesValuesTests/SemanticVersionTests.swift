import KubernetesValues
import Testing

struct SemanticVersionTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: ["0.0.0", "1.20.300", "1.0.0-rc.1", "1.0.0-0a.-", "1.0.0+007", "1.0.0-a-b+c-d.e"])
    func accepts(text: String) throws {
        #expect(try SemanticVersion(text).description == text)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("", "version must not be empty; write for instance '1.0.0'", 0..<0),
            Refusal("v1.2.3", "version 'v1.2.3' must not start with 'v'", 0..<1, replacement: "1.2.3"),
            Refusal("v1", "version 'v1' must not start with 'v'", 0..<1),
            Refusal("1", "version '1' must have three numbers, not 1", 0..<1, replacement: "1.0.0"),
            Refusal("1.2", "version '1.2' must have three numbers, not 2", 0..<3, replacement: "1.2.0"),
            Refusal("1.2-rc", "version '1.2-rc' must have three numbers, not 2", 0..<3),
            Refusal("1.2.3.4", "version '1.2.3.4' must have three numbers, not 4", 0..<7),
            Refusal("1.02.3", "number '02' of version '1.02.3' must not start with '0'", 2..<4),
            Refusal("1..3", "version '1..3' must have three numbers before anything else", 2..<2),
            Refusal("1.x.3", "version '1.x.3' must have three numbers before anything else", 2..<3),
            Refusal("-rc", "version '-rc' must have three numbers before anything else", 0..<0),
            Refusal(
                "1.0_1", "version '1.0_1' must not contain '_'; use digits, letters, '-', '.' and '+'", 3..<4),
            Refusal("1.0.0-", "version '1.0.0-' has an empty part", 6..<6),
            Refusal("1.0.0-a..b", "version '1.0.0-a..b' has an empty part", 8..<8),
            Refusal("1.0.0-01", "number '01' of version '1.0.0-01' must not start with '0'", 6..<8),
            Refusal("1.0.0+a+b", "version '1.0.0+a+b' must have only one '+'", 6..<9),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: SemanticVersion.self, rule: "semantic-version")
    }

    @Test func `agrees with the pattern of the specification`() throws {
        let number = "(0|[1-9][0-9]*)"
        let part = "(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)"
        let pattern = try Pattern(
            "\(number)\\.\(number)\\.\(number)(-\(part)(\\.\(part))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?")
        MutatedTexts(samples: ["1.0.0", "10.20.30-rc.1+build.7", "0.0.1-alpha"], alphabet: "012av.-+_ é")
            .expectAgreement(of: SemanticVersion.self) { pattern.matches($0) }
    }
}
