import KubernetesValues
import Testing

struct DurationSecondsTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("30s", "30s"),
            ("5m", "5m"),
            ("1h30m", "1h30m"),
            ("90m", "1h30m"),
            ("1.5h", "1h30m"),
            ("0", "0s"),
            ("0s", "0s"),
            ("+5s", "5s"),
            ("+0", "0s"),
            ("2000ms", "2s"),
            ("1.s", "1s"),
            (".5m", "30s"),
            ("1000000µs", "1s"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try DurationSeconds(text)
        #expect(value.description == canonical)
        #expect(try DurationSeconds(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("", "duration must not be empty; write for instance '30s'", 0..<0),
            Refusal(
                "30",
                "duration '30' must have a unit after the number: 's', 'm' or 'h'",
                0..<2,
                replacement: "30s"
            ),
            Refusal("1h30", "duration '1h30' must have a unit after the number: 's', 'm' or 'h'", 2..<4),
            Refusal("1d", "duration '1d' has unknown unit 'd'; use 's', 'm' or 'h'", 1..<2),
            Refusal("-5s", "duration '-5s' must not be negative", 0..<1),
            Refusal("500ms", "duration '500ms' must be a whole number of seconds", 0..<5),
            Refusal("1500ms", "duration '1500ms' must be a whole number of seconds", 0..<6),
            Refusal(".s", "duration '.s' must be numbers with units, such as '1h30m'", 0..<1),
            Refusal("s", "duration 's' must be numbers with units, such as '1h30m'", 0..<0),
            Refusal("+", "duration '+' must be numbers with units, such as '1h30m'", 1..<1),
            Refusal("1h 30m", "duration '1h 30m' has unknown unit 'h '; use 's', 'm' or 'h'", 1..<3),
            Refusal("3000000h", "duration '3000000h' is longer than 292 years, the most that can be counted", 0..<8),
            Refusal("0.0000000001s", "duration '0.0000000001s' is finer than a nanosecond", 0..<12),
            Refusal(
                "0.50000000000000000s",
                "duration '0.50000000000000000s' must be a whole number of seconds",
                0..<20
            ),
            Refusal("1us", "duration '1us' must be a whole number of seconds", 0..<3),
            Refusal("30S", "duration '30S' has unknown unit 'S'; use 's', 'm' or 'h'", 2..<3),
            Refusal("1.2.3s", "duration '1.2.3s' must be numbers with units, such as '1h30m'", 0..<5),
            Refusal(
                "99999999999999999999999s",
                "duration '99999999999999999999999s' is longer than 292 years, the most that can be counted",
                0..<24
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: DurationSeconds.self, rule: "duration")
    }

    @Test func `agrees with Go's grammar, in whole seconds`() throws {
        let part = #/([0-9]*)(?:\.([0-9]*))?(ns|us|µs|μs|ms|s|m|h)/#.matchingSemantics(.unicodeScalar)
        let units: [Substring: UInt64] = [
            "ns": 1, "us": 1000, "µs": 1000, "μs": 1000, "ms": 1_000_000, "s": 1_000_000_000, "m": 60_000_000_000,
            "h": 3_600_000_000_000,
        ]
        MutatedTexts(
            samples: ["30s", "5m", "1h30m", "1.5h", "0", "2000ms", "+5s", "1000000µs", "10h5m3s"],
            alphabet: "0015.+-nuµmsh "
        ).expectAgreement(of: DurationSeconds.self) { text in
            var rest = text.hasPrefix("+") ? text.dropFirst() : text[...]
            if rest == "0" { return true }
            guard !rest.isEmpty else { return false }
            var total: UInt64 = 0
            while !rest.isEmpty {
                guard let match = rest.prefixMatch(of: part), let unit = units[match.3] else { return false }
                let fraction = match.2 ?? ""
                guard !match.1.isEmpty || !fraction.isEmpty else { return false }
                var number = BigNatural(digits: match.1 + fraction) * (unit / 1000 == 0 ? unit : unit / 1000)
                number = unit / 1000 == 0 ? number : number * 1000
                for _ in fraction.indices {
                    guard let tenth = number.dividedExactly(by: 10) else { return false }
                    number = tenth
                }
                guard number <= BigNatural(UInt64(Int64.max)), let nanoseconds = UInt64(number.description) else {
                    return false
                }
                total += nanoseconds
                guard total <= UInt64(Int64.max) else { return false }
                rest = rest[match.range.upperBound...]
            }
            return total.isMultiple(of: 1_000_000_000)
        }
    }

    @Test func `has a factory for each unit, which stops at the longest`() {
        #expect(DurationSeconds.seconds(90).description == "1m30s")
        #expect(DurationSeconds.minutes(90).description == "1h30m")
        #expect(DurationSeconds.hours(2).seconds == 7200)
        #expect(DurationSeconds.hours(.max) == .seconds(9_223_372_036))
        #expect(DurationSeconds.seconds(59) < .minutes(1))
    }
}
