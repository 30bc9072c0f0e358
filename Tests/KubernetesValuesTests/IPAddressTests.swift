import KubernetesValues
import SeededGenerator
import Testing

struct IPAddressTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("192.0.2.1", "192.0.2.1"),
            ("0.0.0.0", "0.0.0.0"),
            ("255.255.255.255", "255.255.255.255"),
            ("::", "::"),
            ("::1", "::1"),
            ("1::", "1::"),
            ("2001:db8::1", "2001:db8::1"),
            ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"),
            ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
            ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
            ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try IPAddress(text)
        #expect(value.description == canonical)
        #expect(try IPAddress(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("256.0.0.1", "ip address '256.0.0.1' must have numbers from 0 to 255", 0..<3),
            Refusal("1.2.3", "ip address '1.2.3' must have four numbers with '.' between them", 0..<5),
            Refusal("1.2.3.4.5", "ip address '1.2.3.4.5' must have four numbers with '.' between them", 0..<9),
            Refusal("01.2.3.4", "ip address '01.2.3.4' must not have leading zeros", 0..<2, replacement: "1.2.3.4"),
            Refusal("1.2.3.004", "ip address '1.2.3.004' must not have leading zeros", 6..<9, replacement: "1.2.3.4"),
            Refusal("", "ip address must not be empty", 0..<0),
            Refusal("a", "ip address 'a' must not contain 'a'", 0..<1),
            Refusal("1.2..4", "ip address '1.2..4' must have numbers from 0 to 255", 4..<4),
            Refusal(
                "1:2:3:4:5:6:7",
                "ip address '1:2:3:4:5:6:7' must have eight groups, or fewer with one '::'",
                0..<13
            ),
            Refusal(
                "1:2:3:4:5:6:7:8::",
                "ip address '1:2:3:4:5:6:7:8::' must have eight groups, or fewer with one '::'",
                0..<17
            ),
            Refusal("::1::2", "ip address '::1::2' must have '::' only once", 3..<5),
            Refusal(":::", "ip address ':::' must not have three ':' in a row", 0..<3),
            Refusal("1:::2", "ip address '1:::2' must not have three ':' in a row", 1..<4),
            Refusal(":1::2", "ip address ':1::2' must not start or end with a single ':'", 0..<1),
            Refusal("1::2:", "ip address '1::2:' must not start or end with a single ':'", 4..<5),
            Refusal("12345::", "ip address '12345::' must have groups of at most four digits", 0..<5),
            Refusal("fe80::1%eth0", "ip address 'fe80::1%eth0' must not contain '%'; leave the zone out", 7..<8),
            Refusal(
                "::ffff:1.2.3.4",
                "ip address '::ffff:1.2.3.4' must not be an IPv4 address in IPv6 form; write '1.2.3.4'",
                0..<14,
                replacement: "1.2.3.4"
            ),
            Refusal(
                "::ffff:102:304",
                "ip address '::ffff:102:304' must not be an IPv4 address in IPv6 form; write '1.2.3.4'",
                0..<14,
                replacement: "1.2.3.4"
            ),
            Refusal("::1.2.3.4", "ip address '::1.2.3.4' must not mix the forms of IPv4 and IPv6", 0..<9),
            Refusal("g::", "ip address 'g::' must not contain 'g'", 0..<1),
            Refusal("[::1]", "ip address '[::1]' must not contain '['", 0..<1),
            Refusal("10.0.0.1:80", "ip address '10.0.0.1:80' must not have a port", 8..<11, replacement: "10.0.0.1"),
            Refusal("10.0.0.0/8", "ip address '10.0.0.0/8' must not contain '/'", 8..<9),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: IPAddress.self, rule: "ip-address")
    }

    @Test func `agrees with the C library`() throws {
        MutatedTexts(
            samples: [
                "192.0.2.1", "0.0.0.0", "::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "fe80::a:0:0:b",
                "::ffff:1.2.3.4",
            ],
            alphabet: "0125af:.:"
        ).expectAgreement(of: IPAddress.self) { AddressOracle.bytes($0) != nil }
    }

    @Test func `means the same address as the C library`() throws {
        let seed: UInt64 = 0x1A2B3C
        var generator = SeededGenerator(seed: seed)
        for round in 0..<2000 {
            let groups = (0..<8).map { _ in
                Bool.random(using: &generator) ? 0 : UInt16.random(in: .min ... .max, using: &generator)
            }
            guard groups[..<6] != [0, 0, 0, 0, 0, 0xFFFF] else { continue }
            let text = groups.map { String($0, radix: 16) }.joined(separator: ":")
            let address = try IPAddress(text)
            #expect(
                AddressOracle.bytes(address.description) == AddressOracle.bytes(text),
                "seed \(seed), round \(round), \(text)")
        }
    }

    @Test func `sorts IPv4 before IPv6, then by number`() throws {
        let sorted = try ["1.2.3.4", "10.0.0.1", "::", "::1", "2001:db8::"].map { try IPAddress($0) }
        #expect(sorted.reversed().sorted() == sorted)
    }

    @Test(
        "An address that others cannot reach is no endpoint",
        arguments: [
            ("127.0.0.1", "is the node's own loopback"), ("::1", "is the node's own loopback"),
            ("169.254.1.1", "is valid on one link alone"), ("febf::1", "is valid on one link alone"),
            ("0.0.0.0", "stands for no address"), ("::", "stands for no address"),
        ])
    func refusesEndpoint(text: String, reason: String) throws {
        let refusal = try #require(InvalidValue.endpointAddress(try IPAddress(text)))
        #expect(refusal.rule == "endpoint-address")
        #expect(refusal.reason == "ip address '\(text)' \(reason)")
        #expect(refusal.range == 0..<text.utf8.count)
    }

    @Test("Any other address may be an endpoint", arguments: ["10.0.0.1", "fec0::1", "2001:db8::1", "128.0.0.1"])
    func acceptsEndpoint(text: String) throws {
        #expect(InvalidValue.endpointAddress(try IPAddress(text)) == nil)
    }
}
