import KubernetesValues
import SeededGenerator
import Testing

struct ParsedQuantityTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("1", "1"),
            ("1.5", "1500m"),
            ("1.5Gi", "1536Mi"),
            ("0.5", "500m"),
            ("1e3", "1e3"),
            ("1E3", "1e3"),
            ("1E", "1E"),
            ("12e6", "12e6"),
            ("-1500m", "-1500m"),
            ("+1", "1"),
            ("1.", "1"),
            (".5", "500m"),
            ("5.", "5"),
            ("1n", "1n"),
            ("1u", "1u"),
            ("-1n", "-1n"),
            ("-1.0000001", "-1000000100n"),
            ("9223372036854775807", "9223372036854775807"),
            ("7.999999Ei", "9223370883933271201153024u"),
            ("0e99999999999", "0"),
            ("1e+3", "1e3"),
            ("1e-3", "1e-3"),
            ("1Ki", "1Ki"),
            ("0.0009765625Ki", "1"),
            ("0.9765625Ki", "1k"),
            ("1000000000000n", "1k"),
            ("100000000000000000000m", "100P"),
            ("0.00000000000000000000e30", "0"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try ParsedQuantity(text)
        #expect(value.description == canonical)
        #expect(try ParsedQuantity(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("0.1n", "quantity '0.1n' is finer than one billionth, which the API cannot hold", 0..<4),
            Refusal(".", "quantity '.' must start with a number, such as '512Mi'", 0..<1),
            Refusal("", "quantity must not be empty; write for instance '512Mi'", 0..<0),
            Refusal("Gi", "quantity 'Gi' must start with a number, such as '512Mi'", 0..<1),
            Refusal(
                "9223372036854775808",
                "quantity '9223372036854775808' is more than 9223372036854775807, the most that the API can "
                    + "hold",
                0..<19
            ),
            Refusal("8Ei", "quantity '8Ei' is more than 9223372036854775807, the most that the API can hold", 0..<3),
            Refusal(
                "1e99999999999",
                "quantity '1e99999999999' is more than 9223372036854775807, the most that the API can hold",
                0..<13
            ),
            Refusal(
                "1e-99999999",
                "quantity '1e-99999999' is finer than one billionth, which the API cannot hold",
                0..<11
            ),
            Refusal(
                "1k5",
                "quantity '1k5' has unknown unit 'k5'; known are 'm', 'k', 'M', 'G', 'T', 'P', 'E' and 'Ki' "
                    + "to 'Ei'",
                1..<3
            ),
            Refusal("1ki", "quantity '1ki' has unknown unit 'ki'; write 'Ki'", 1..<3, replacement: "1Ki"),
            Refusal("1KI", "quantity '1KI' has unknown unit 'KI'; write 'Ki'", 1..<3, replacement: "1Ki"),
            Refusal(
                "512MB",
                "quantity '512MB' has unknown unit 'MB'; write 'Mi' for powers of 1024 or 'M' for powers of "
                    + "1000",
                3..<5
            ),
            Refusal(
                "1,5Gi",
                "quantity '1,5Gi' must have '.', not ',', before the fraction",
                1..<2,
                replacement: "1.5Gi"
            ),
            Refusal("1 Gi", "quantity '1 Gi' must not contain a space", 1..<2, replacement: "1Gi"),
            Refusal(" 1", "quantity ' 1' must start with a number, such as '512Mi'", 0..<1),
            Refusal("1..2", "quantity '1..2' must not have two '.'", 2..<3),
            Refusal("1.2.3", "quantity '1.2.3' must not have two '.'", 3..<4),
            Refusal("--1", "quantity '--1' must start with a number, such as '512Mi'", 1..<2),
            Refusal(
                "1e",
                "quantity '1e' has unknown unit 'e'; write 'Ei' for powers of 1024 or 'E' for powers of 1000",
                1..<2
            ),
            Refusal(
                "1ee3",
                "quantity '1ee3' has unknown unit 'ee3'; known are 'm', 'k', 'M', 'G', 'T', 'P', 'E' and "
                    + "'Ki' to 'Ei'",
                1..<4
            ),
            Refusal(
                "5x",
                "quantity '5x' has unknown unit 'x'; known are 'm', 'k', 'M', 'G', 'T', 'P', 'E' and 'Ki' "
                    + "to 'Ei'",
                1..<2
            ),
            Refusal("1,x", "quantity '1,x' must have '.', not ',', before the fraction", 1..<2),
            Refusal("1,5,5", "quantity '1,5,5' must have '.', not ',', before the fraction", 1..<2),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: ParsedQuantity.self, rule: "quantity")
    }

    @Test func `agrees with the API server's grammar and exact arithmetic`() throws {
        MutatedTexts(
            samples: [
                "1", "1.5Gi", "500m", "12e6", "1E", "0.5", "-3", ".25Ki", "9223372036854775807", "7.5Ei", "1e-9",
                "100n", "3u",
            ],
            alphabet: "0015.+-eEinumkKMGTP, ",
            count: 4000
        ).expectAgreement(of: ParsedQuantity.self) { (try? QuantityOracle($0)) != nil }
    }

    @Test func `has the canonical text and the order of an exact computation`() throws {
        let seed: UInt64 = 0xCA11AB1E
        var generator = SeededGenerator(seed: seed)
        var previous = (text: "0", value: try ParsedQuantity("0"), oracle: try #require(try QuantityOracle("0")))
        var compared = 0
        for round in 0..<6000 {
            let text = Self.randomText(using: &generator)
            guard let oracle = try QuantityOracle(text) else {
                #expect(ParsedQuantity.refusal(of: text) != nil, "seed \(seed), round \(round), \(text)")
                continue
            }
            let value = try ParsedQuantity(text)
            #expect(value.description == oracle.canonical, "seed \(seed), round \(round), \(text)")
            #expect((value < previous.value) == (oracle < previous.oracle), "seed \(seed), \(text) < \(previous.text)")
            #expect(
                (value == previous.value) == (oracle == previous.oracle), "seed \(seed), \(text) == \(previous.text)")
            previous = (text, value, oracle)
            compared += 1
        }
        #expect(compared > 3000)
    }

    private static func randomText(using generator: inout SeededGenerator) -> String {
        let suffixes = [
            "n", "u", "m", "", "", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei", "e3", "E-3", "e+6",
        ]
        let magnitude = Int.random(in: 0...18, using: &generator)
        var whole = String(UInt64.random(in: 0...UInt64(Int64.max), using: &generator)).prefix(magnitude)
        if Bool.random(using: &generator) {
            whole += String(repeating: "0", count: Int.random(in: 0...6, using: &generator))
        }
        var fraction = ""
        if whole.isEmpty || Bool.random(using: &generator) {
            fraction =
                "."
                + String(Int.random(in: 0...999_999, using: &generator)).prefix(
                    Int.random(in: 1...4, using: &generator))
        }
        let sign = ["", "", "", "-", "+"].randomElement(using: &generator) ?? ""
        return sign + whole + fraction + (suffixes.randomElement(using: &generator) ?? "")
    }

    @Test func `two notations of one amount are one value`() throws {
        #expect(try ParsedQuantity("1Ki") == ParsedQuantity("1024"))
        #expect(try Set([ParsedQuantity("1"), ParsedQuantity("1000m"), ParsedQuantity("1e0")]).count == 1)
        #expect(try ParsedQuantity("1G") < ParsedQuantity("1Gi"))
    }

    @Test(
        "Adds exactly, and stops at the end of the range",
        arguments: [
            ("1500m", "500m", "2"), ("1Gi", "512Mi", "1536Mi"), ("-1500m", "1", "-500m"), ("-500m", "-500m", "-1"),
            ("999999999n", "1n", "1"), ("9223372036854775807", "1", "9223372036854775807"),
            ("-9223372036854775807", "-5", "-9223372036854775807"),
            ("9223372036854775806500m", "600m", "9223372036854775807"),
        ])
    func adds(left: String, right: String, sum: String) throws {
        let result = try ParsedQuantity(left) + ParsedQuantity(right)
        #expect(result == (try ParsedQuantity(sum)))
    }

    @Test(
        "Multiplies exactly, and stops at the end of the range",
        arguments: [
            ("1500m", 3, "4500m"), ("1Gi", 0, "0"), ("1Gi", -2, "0"), ("-250m", 6, "-1500m"),
            ("1n", Int.max, "9223372036854775807n"),
            ("9223372036854775807", 2, "9223372036854775807"), ("-9223372036854775807", 2, "-9223372036854775807"),
        ])
    func multiplies(quantity: String, count: Int, product: String) throws {
        let result = try ParsedQuantity(quantity) * count
        #expect(result == (try ParsedQuantity(product)))
    }
}
