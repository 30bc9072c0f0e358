import KubernetesValues
import Testing

struct PortNumberTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("1", "1"),
            ("65535", "65535"),
            ("080", "80"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try PortNumber(text)
        #expect(value.description == canonical)
        #expect(try PortNumber(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("0", "port '0' must be between 1 and 65535", 0..<1),
            Refusal("65536", "port '65536' must be between 1 and 65535", 0..<5),
            Refusal("-1", "port '-1' must be between 1 and 65535", 0..<2),
            Refusal("http", "port 'http' must not contain 'h'; use decimal digits", 0..<1),
            Refusal("", "port must not be empty", 0..<0),
            Refusal("99999999999999999999999", "port '99999999999999999999999' must be between 1 and 65535", 0..<23),
            Refusal("80 ", "port '80 ' must not contain a space; use decimal digits", 2..<3),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: PortNumber.self, rule: "port-number")
    }

    @Test func `agrees with decimal digits and the range`() throws {
        let pattern = try Pattern("[0-9]+")
        MutatedTexts(
            samples: ["1", "80", "65535", "0"],
            alphabet: "0123456789- a"
        ).expectAgreement(of: PortNumber.self) { pattern.matches($0) && (1...65535).contains(Int($0) ?? 0) }
    }

    @Test func `checks a number as it checks a text`() throws {
        #expect(try PortNumber(443).number == 443)
        let refusal = try #require(PortNumber.refusal(of: "70000"))
        #expect(throws: refusal) { try PortNumber(70000) }
        #expect(try PortNumber(80) < PortNumber(443))
    }

    @Test func `ports below 1024 are privileged`() throws {
        #expect(try PortNumber(1023).isPrivileged)
        #expect(try !PortNumber(1024).isPrivileged)
    }
}
