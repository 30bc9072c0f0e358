import KubernetesValues
import Testing

struct GroupIDTests {
    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("0", "group '0' is root; use a number from 1 to 2147483647, such as 10001", 0..<1)
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: GroupID.self, rule: "group-id")
    }

    @Test func `agrees with decimal digits and the range`() throws {
        let pattern = try Pattern("[0-9]+")
        MutatedTexts(
            samples: ["1", "10001"],
            alphabet: "0123456789- a"
        ).expectAgreement(of: GroupID.self) { pattern.matches($0) && (1...2_147_483_647).contains(Int($0) ?? 0) }
    }

    @Test func `groups below 10000 are low`() throws {
        #expect(try GroupID(9999).isLow)
        #expect(try !GroupID(10000).isLow)
    }
}
