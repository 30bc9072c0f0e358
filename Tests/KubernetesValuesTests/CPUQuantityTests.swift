import KubernetesValues
import SeededGenerator
import Testing

struct CPUQuantityTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("1", "1"),
            ("500m", "500m"),
            ("0.5", "500m"),
            ("1500m", "1500m"),
            ("1000m", "1"),
            ("2k", "2k"),
            ("2000", "2k"),
            ("0", "0"),
            ("-0", "0"),
            ("1000u", "1m"),
            ("1e1", "10"),
            ("1M", "1M"),
            ("9223372036854775807m", "9223372036854775807m"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try CPUQuantity(text)
        #expect(value.description == canonical)
        #expect(try CPUQuantity(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("-1", "cpu '-1' must not be negative", 0..<1),
            Refusal("0.0005", "cpu '0.0005' is finer than '1m', the smallest share of a core", 0..<6),
            Refusal("1u", "cpu '1u' is finer than '1m', the smallest share of a core", 0..<2),
            Refusal(
                "1Ki",
                "cpu '1Ki' must not have a unit of memory; write cores, or thousandths of a core with 'm'",
                1..<3
            ),
            Refusal(
                "0.5 cpu",
                "cpu '0.5 cpu' must not have the word 'cpu' after the number",
                3..<7,
                replacement: "0.5"
            ),
            Refusal(
                "2 cores",
                "cpu '2 cores' must not have the word 'cores' after the number",
                1..<7,
                replacement: "2"
            ),
            Refusal("2cpu", "cpu '2cpu' must not have the word 'cpu' after the number", 1..<4, replacement: "2"),
            Refusal("", "cpu must not be empty; write for instance '500m'", 0..<0),
            Refusal("1g", "cpu '1g' has unknown unit 'g'; write cores, or thousandths of a core with 'm'", 1..<2),
            Refusal(
                "9223372036854776k",
                "cpu '9223372036854776k' is more than 9223372036854775807, the most that the API can hold",
                0..<17
            ),
            Refusal(
                "9223372036854775807",
                "cpu '9223372036854775807' is more than 9223372036854775807m, the most that can be counted",
                0..<19
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: CPUQuantity.self, rule: "cpu-quantity")
    }

    @Test func `agrees with the API server's grammar, less what it takes no amount of`() throws {
        MutatedTexts(
            samples: [
                "1", "1.5Gi", "500m", "12e6", "1E", "0.5", "-3", ".25Ki", "9223372036854775807", "7.5Ei", "1e-9",
                "100n", "3u", "1000u", "2k", "4G",
            ],
            alphabet: "0015.+-eEinumkKMGTP, ",
            count: 4000
        ).expectAgreement(of: CPUQuantity.self) { text in
            guard let oracle = try? QuantityOracle(text) else { return false }
            let isWhole = oracle.nanos.dividedExactly(by: 1_000_000)
            guard let amount = isWhole, !oracle.isNegative || amount.isZero else { return false }
            return !oracle.suffix.hasSuffix("i") && amount <= BigNatural(UInt64(Int64.max))
        }
    }

    @Test func `prints what reads back as the same amount`() throws {
        let seed: UInt64 = 0xB17E5
        var generator = SeededGenerator(seed: seed)
        for round in 0..<2000 {
            let count =
                UInt.random(in: 0...UInt(Int64.max), using: &generator) >> UInt.random(in: 0...62, using: &generator)
            let shift = UInt.random(in: 0...20, using: &generator)
            let value = CPUQuantity.millicores((count >> shift) << shift)
            let text = value.description
            let oracle = try #require(try QuantityOracle(text))
            #expect(try CPUQuantity(text) == value, "seed \(seed), round \(round), \(text)")
            #expect(oracle.canonical == text, "seed \(seed), round \(round), \(text)")
            #expect(oracle.nanos == BigNatural(value.millicores.magnitude).times(10, power: 6))
        }
    }

    @Test func `prints as the API server does`() {
        #expect(CPUQuantity.millicores(500).description == "500m")
        #expect(CPUQuantity.millicores(1000).description == "1")
        #expect(CPUQuantity.millicores(1500).description == "1500m")
        #expect(CPUQuantity.cores(2).description == "2")
    }

    @Test func `computes exactly and stops at the largest amount`() {
        let most = CPUQuantity.millicores(UInt(Int64.max))
        #expect(CPUQuantity.millicores(500) + .cores(1) == .millicores(1500))
        #expect(CPUQuantity.millicores(250) * 3 == .millicores(750))
        #expect(CPUQuantity.cores(1) * -1 == .cores(0))
        #expect(CPUQuantity.cores(.max) == most)
        #expect(CPUQuantity.millicores(.max) == most)
        #expect(most + most == most)
        #expect(most * 2 == most)
        #expect(CPUQuantity.millicores(999) < .cores(1))
    }

    @Test func `more cores than a node has are implausible`() throws {
        #expect(InvalidValue.implausibleCPU(.cores(64)) == nil)
        #expect(
            InvalidValue.implausibleCPU(.cores(500))
                == InvalidValue(
                    rule: "implausible-cpu",
                    reason: "cpu '500' is more than 64 cores; write '500m' for thousandths of a core",
                    range: 0..<3,
                    replacement: "500m"
                ))
        let refusal = try #require(InvalidValue.implausibleCPU(.millicores(64500)))
        #expect(refusal.replacement == nil)
    }
}
