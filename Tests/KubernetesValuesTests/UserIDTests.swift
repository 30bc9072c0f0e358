import KubernetesValues
import Testing

struct UserIDTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("1", "1")
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try UserID(text)
        #expect(value.description == canonical)
        #expect(try UserID(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("0", "user '0' is root; use a number from 1 to 2147483647, such as 10001", 0..<1),
            Refusal("2147483648", "user '2147483648' must be between 1 and 2147483647", 0..<10),
            Refusal("00", "user '00' is root; use a number from 1 to 2147483647, such as 10001", 0..<2),
            Refusal("root", "user 'root' must not contain 'r'; use decimal digits", 0..<1),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: UserID.self, rule: "user-id")
    }

    @Test func `agrees with decimal digits and the range`() throws {
        let pattern = try Pattern("[0-9]+")
        MutatedTexts(
            samples: ["1", "10001", "2147483647", "0"],
            alphabet: "0123456789- a"
        ).expectAgreement(of: UserID.self) { pattern.matches($0) && (1...2_147_483_647).contains(Int($0) ?? 0) }
    }

    @Test func `users below 10000 are low`() throws {
        #expect(try UserID(9999).isLow)
        #expect(try !UserID(10000).isLow)
        let refusal = try #require(UserID.refusal(of: "0"))
        #expect(throws: refusal) { try UserID(0) }
    }
}
