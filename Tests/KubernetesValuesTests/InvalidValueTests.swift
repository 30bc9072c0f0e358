import KubernetesValues
import Testing

struct InvalidValueTests {
    @Test func `prints its reason and the rule in brackets`() {
        let refusal = DNSLabel.refusal(of: "")
        #expect(refusal?.description == "name must not be empty [dns-label]")
    }

    @Test func `a long text is shortened in the reason`() throws {
        let reason = try #require(DNSLabel.refusal(of: run("x", 2_000_000))).reason
        #expect(reason == "name '\(run("x", 80))…' has 2000000 characters; at most 63 are allowed")
    }

    @Test(
        "Names a character that has no shape by its number",
        arguments: [
            ("a\u{0}", "U+0000"), ("a\u{1F600}", "'😀'"), ("a\u{200B}", "U+200B"), ("a\u{301}", "U+0301"),
            ("a\r", "a line break"),
        ])
    func namesCharacter(text: String, name: String) throws {
        let refusal = try #require(DNSLabel.refusal(of: text))
        #expect(refusal.reason.hasSuffix("must not contain \(name); use lower-case letters, digits and '-'"))
        #expect(refusal.range == 1..<text.utf8.count)
    }

    @Test func `refuses the longest texts of all types in time`() {
        let types: [any CheckedValue.Type] = [
            DNSLabel.self, DNSSubdomain.self, ServiceName.self, LabelKey.self, AnnotationKey.self, LabelValue.self,
            PortName.self,
            EnvironmentVariableName.self, ConfigKey.self, PortNumber.self, Percent.self, ParsedQuantity.self,
            CPUQuantity.self,
            MemoryQuantity.self, DurationSeconds.self, SubPath.self, HTTPPath.self, HostName.self, IPAddress.self,
            CIDR.self,
            ImageReference.self, CronExpression.self, TimeZoneName.self,
        ]
        let pieces = ["1,", "a.", "7,", "://", "TZ=x ", "..", "/..", "*.", "0:", "1h"]
        for type in types {
            for piece in pieces {
                let text = String(repeating: piece, count: 10_000) + "\u{7F}"
                #expect(type.refusal(of: text) != nil, "\(type) \(piece)")
            }
        }
    }
}
