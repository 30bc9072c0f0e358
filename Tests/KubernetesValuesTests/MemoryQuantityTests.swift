import KubernetesValues
import SeededGenerator
import Testing

struct MemoryQuantityTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("512Mi", "512Mi"),
            ("1Gi", "1Gi"),
            ("1024Mi", "1Gi"),
            ("1.5Gi", "1536Mi"),
            ("1G", "1G"),
            ("1024M", "1024M"),
            ("1T", "1T"),
            ("1000Ki", "1000Ki"),
            ("0", "0"),
            ("1e9", "1G"),
            ("128974848", "123Mi"),
            ("9223372036854775807", "9223372036854775807"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try MemoryQuantity(text)
        #expect(value.description == canonical)
        #expect(try MemoryQuantity(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("512m", "memory '512m' is in thousandths of a byte; write '512Mi' or '512M'", 3..<4),
            Refusal(
                "512MB",
                "memory '512MB' has unknown unit 'MB'; write 'Mi' for powers of 1024 or 'M' for powers of 1000",
                3..<5
            ),
            Refusal(
                "512mb",
                "memory '512mb' has unknown unit 'mb'; write 'Mi' for powers of 1024 or 'M' for powers of 1000",
                3..<5
            ),
            Refusal("512MiB", "memory '512MiB' has unknown unit 'MiB'; write 'Mi'", 3..<6, replacement: "512Mi"),
            Refusal(
                "1\u{212A}i",
                "memory '1\u{212A}i' has unknown unit '\u{212A}i'; known are 'k', 'M', 'G', 'T', 'P', 'E' and 'Ki' to 'Ei'",
                1..<5),
            Refusal("512mi", "memory '512mi' has unknown unit 'mi'; write 'Mi'", 3..<5, replacement: "512Mi"),
            Refusal("1 GiB", "memory '1 GiB' has unknown unit 'GiB'; write 'Gi'", 1..<5, replacement: "1Gi"),
            Refusal(
                "512 MB",
                "memory '512 MB' has unknown unit 'MB'; write 'Mi' for powers of 1024 or 'M' for powers of 1000",
                3..<6
            ),
            Refusal(
                "1,5Gi",
                "memory '1,5Gi' must have '.', not ',', before the fraction",
                1..<2,
                replacement: "1.5Gi"
            ),
            Refusal(
                "1K",
                "memory '1K' has unknown unit 'K'; write 'Ki' for powers of 1024 or 'k' for powers of 1000",
                1..<2
            ),
            Refusal("-1Mi", "memory '-1Mi' must not be negative", 0..<1),
            Refusal("0.1", "memory '0.1' must be a whole number of bytes", 0..<3),
            Refusal("1.3Ki", "memory '1.3Ki' must be a whole number of bytes", 0..<5),
            Refusal("512b", "memory '512b' must not have the word 'b' after the number", 3..<4, replacement: "512"),
            Refusal(
                "64bytes",
                "memory '64bytes' must not have the word 'bytes' after the number",
                2..<7,
                replacement: "64"
            ),
            Refusal("1e-3", "memory '1e-3' must be a whole number of bytes", 0..<4),
            Refusal("1u", "memory '1u' is in millionths of a byte; write '1Mi' or '1M'", 1..<2),
            Refusal("8Ei", "memory '8Ei' is more than 9223372036854775807, the most that the API can hold", 0..<3),
            Refusal(
                "512Gib x",
                "memory '512Gib x' has unknown unit 'Gibx'; known are 'k', 'M', 'G', 'T', 'P', 'E' and 'Ki' "
                    + "to 'Ei'",
                3..<8
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: MemoryQuantity.self, rule: "memory-quantity")
    }

    @Test func `agrees with the API server's grammar, less what it takes no amount of`() throws {
        MutatedTexts(
            samples: [
                "1", "1.5Gi", "500m", "12e6", "1E", "0.5", "-3", ".25Ki", "9223372036854775807", "7.5Ei", "1e-9",
                "100n", "3u", "1000u", "2k", "4G",
            ],
            alphabet: "0015.+-eEinumkKMGTP, ",
            count: 4000
        ).expectAgreement(of: MemoryQuantity.self) { text in
            guard let oracle = try? QuantityOracle(text) else { return false }
            let isWhole = oracle.nanos.dividedExactly(by: 1_000_000_000)
            guard let amount = isWhole, !oracle.isNegative || amount.isZero else { return false }
            return !["n", "u", "m"].contains(oracle.suffix)
        }
    }

    @Test func `prints what reads back as the same amount`() throws {
        let seed: UInt64 = 0xB17E5
        var generator = SeededGenerator(seed: seed)
        for round in 0..<2000 {
            let count =
                UInt.random(in: 0...UInt(Int64.max), using: &generator) >> UInt.random(in: 0...62, using: &generator)
            let shift = UInt.random(in: 0...20, using: &generator)
            let value = MemoryQuantity.bytes((count >> shift) << shift)
            let text = value.description
            let oracle = try #require(try QuantityOracle(text))
            #expect(try MemoryQuantity(text) == value, "seed \(seed), round \(round), \(text)")
            #expect(oracle.canonical == text, "seed \(seed), round \(round), \(text)")
            #expect(oracle.nanos == BigNatural(value.bytes.magnitude).times(10, power: 9))
        }
    }

    @Test func `prints the shorter of the API server's two forms`() {
        #expect(MemoryQuantity.mebibytes(512).description == "512Mi")
        #expect(MemoryQuantity.mebibytes(1024).description == "1Gi")
        #expect(MemoryQuantity.mebibytes(1536).description == "1536Mi")
        #expect(MemoryQuantity.megabytes(1000).description == "1G")
        #expect(MemoryQuantity.terabytes(1).description == "1T")
        #expect(MemoryQuantity.kibibytes(1000).description == "1000Ki")
        #expect(MemoryQuantity.bytes(1023).description == "1023")
    }

    @Test func `has a factory for each unit`() throws {
        #expect(try MemoryQuantity.kibibytes(3) == MemoryQuantity("3Ki"))
        #expect(try MemoryQuantity.gibibytes(3) == MemoryQuantity("3Gi"))
        #expect(try MemoryQuantity.tebibytes(3) == MemoryQuantity("3Ti"))
        #expect(try MemoryQuantity.kilobytes(3) == MemoryQuantity("3k"))
        #expect(try MemoryQuantity.megabytes(3) == MemoryQuantity("3M"))
        #expect(try MemoryQuantity.gigabytes(3) == MemoryQuantity("3G"))
    }

    @Test func `computes exactly and stops at the largest amount`() {
        let most = MemoryQuantity.bytes(UInt(Int64.max))
        #expect(MemoryQuantity.mebibytes(512) + .gibibytes(1) == .mebibytes(1536))
        #expect(MemoryQuantity.mebibytes(512) * 3 == .mebibytes(1536))
        #expect(MemoryQuantity.mebibytes(512) * -3 == .bytes(0))
        #expect(MemoryQuantity.tebibytes(.max) == most)
        #expect(most + most == most)
        #expect(most * 2 == most)
        #expect(MemoryQuantity.gigabytes(1) < .gibibytes(1))
    }
}
