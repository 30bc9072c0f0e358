import KubernetesValues
import Testing

struct CIDRTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("10.0.0.0/8", "10.0.0.0/8"),
            ("0.0.0.0/0", "0.0.0.0/0"),
            ("10.0.0.1/32", "10.0.0.1/32"),
            ("2001:db8::/32", "2001:db8::/32"),
            ("::/0", "::/0"),
            ("::1/128", "::1/128"),
            ("1.2.3.4/31", "1.2.3.4/31"),
            ("FD00::/8", "fd00::/8"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try CIDR(text)
        #expect(value.description == canonical)
        #expect(try CIDR(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal(
                "10.0.0.1/8",
                "network '10.0.0.1/8' has bits of a host in it; the network is '10.0.0.0/8'",
                0..<8,
                replacement: "10.0.0.0/8"
            ),
            Refusal(
                "10.0.0.0",
                "network '10.0.0.0' must have '/' and a prefix length; a single address is '/32'",
                8..<8,
                replacement: "10.0.0.0/32"
            ),
            Refusal(
                "::1",
                "network '::1' must have '/' and a prefix length; a single address is '/128'",
                3..<3,
                replacement: "::1/128"
            ),
            Refusal(
                "2001:db8::1/32",
                "network '2001:db8::1/32' has bits of a host in it; the network is '2001:db8::/32'",
                0..<11,
                replacement: "2001:db8::/32"
            ),
            Refusal("10.0.0.0/33", "prefix length '33' must be between 0 and 32", 9..<11),
            Refusal("10.0.0.0/", "prefix length must not be empty", 9..<9),
            Refusal(
                "10.0.0.0/08",
                "prefix length '08' must not have leading zeros",
                9..<11,
                replacement: "10.0.0.0/8"
            ),
            Refusal("10.0.0.0/a", "prefix length 'a' must not contain 'a'; use decimal digits", 9..<10),
            Refusal("", "network must not be empty; write for instance '10.0.0.0/8'", 0..<0),
            Refusal("/8", "ip address must not be empty", 0..<0),
            Refusal(
                "010.0.0.0/8",
                "ip address '010.0.0.0' must not have leading zeros",
                0..<3,
                replacement: "10.0.0.0/8"
            ),
            Refusal(
                "fe80::1/65",
                "network 'fe80::1/65' has bits of a host in it; the network is 'fe80::/65'",
                0..<7,
                replacement: "fe80::/65"
            ),
            Refusal("::/129", "prefix length '129' must be between 0 and 128", 3..<6),
            Refusal(
                "::ffff:10.0.0.0/104",
                "ip address '::ffff:10.0.0.0' must not be an IPv4 address in IPv6 form; write '10.0.0.0'",
                0..<15
            ),
            Refusal("10.0.0.0/-1", "prefix length '-1' must be between 0 and 32", 9..<11),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: CIDR.self, rule: "cidr")
    }

    @Test func `agrees with the C library and the bits of the mask`() throws {
        MutatedTexts(
            samples: [
                "10.0.0.0/8", "0.0.0.0/0", "10.128.0.0/9", "::/0", "2001:db8::/32", "fe80::1/128", "192.168.1.0/24",
            ],
            alphabet: "0128af:./"
        ).expectAgreement(of: CIDR.self) { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, let bytes = AddressOracle.bytes(String(parts[0])), let length = Int(parts[1]),
                String(length) == parts[1], (0...bytes.count * 8).contains(length)
            else { return false }
            return (length..<bytes.count * 8).allSatisfy { bytes[$0 / 8] & (0x80 >> ($0 % 8)) == 0 }
        }
    }

    @Test func `contains addresses and networks within it`() throws {
        let network = try CIDR("10.0.0.0/8")
        #expect(try network.contains(IPAddress("10.255.0.1")))
        #expect(try !network.contains(IPAddress("11.0.0.1")))
        #expect(try !CIDR("::/0").contains(IPAddress("10.0.0.1")))
        #expect(try network.contains(CIDR("10.1.0.0/16")))
        #expect(network.contains(network))
        #expect(try !network.contains(CIDR("0.0.0.0/0")))
        #expect(try CIDR("0.0.0.0/0").contains(IPAddress("255.1.2.3")))
        #expect(try CIDR("2001:db8::/33").contains(IPAddress("2001:db8:7fff::1")))
        #expect(try !CIDR("2001:db8::/33").contains(IPAddress("2001:db8:8000::1")))
    }
}
