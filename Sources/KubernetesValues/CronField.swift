/// One of the five fields of a schedule: its name, its numbers, and the names for them.
struct CronField: Sendable {
    /// The numbers that a field selects, one bit each, and whether it is `*`, which leaves the choice to the other day
    /// field.
    typealias Values = (bits: UInt64, isStar: Bool)

    let name: String
    let range: ClosedRange<Int>
    var names: [String] = []

    static let all = [
        CronField(name: "minute", range: 0...59),
        CronField(name: "hour", range: 0...23),
        CronField(name: "day of month", range: 1...31),
        CronField(
            name: "month",
            range: 1...12,
            names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        ),
        CronField(name: "day of week", range: 0...6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
    ]

    func values(in text: String, _ bytes: [UInt8], at place: Range<Int>) throws(InvalidValue) -> Values {
        var result: Values = (0, false)
        for item in split(place, of: bytes, at: ",") {
            guard !item.isEmpty else {
                throw refusal(of: text, "must not have an empty item in the list", place)
            }
            let item = try values(inItem: item, text, bytes)
            result = (result.bits | item.bits, result.isStar || item.isStar)
        }
        return result
    }

    /// `*`, `5`, `1-5`, each with `/step` if it is to.
    private func values(inItem item: Range<Int>, _ text: String, _ bytes: [UInt8]) throws(InvalidValue) -> Values {
        let parts = split(item, of: bytes, at: "/")
        guard parts.count <= 2 else { throw refusal(of: text, "must have at most one '/'", item) }
        let ends = split(parts[0], of: bytes, at: "-")
        let isStar = parts[0].count == 1 && (bytes[item.lowerBound] == "*" || bytes[item.lowerBound] == "?")
        var first = range.lowerBound
        var last = range.upperBound
        if !isStar {
            guard ends.count <= 2 else { throw refusal(of: text, "must have at most one '-'", parts[0]) }
            first = try number(at: ends[0], text, bytes)
            // With a step, a single number starts a range that goes on to the end.
            if ends.count == 2 { last = try number(at: ends[1], text, bytes) } else if parts.count == 1 { last = first }
        }
        guard first <= last else {
            throw refusal(of: text, "must not have a range that starts after its end", parts[0])
        }
        var step = 1
        if parts.count == 2 {
            step = try count(at: parts[1], text, bytes)
            guard step > 0 else { throw refusal(of: text, "must have a step above 0", parts[1]) }
            guard step <= max(1, last - first) else {
                throw refusal(
                    of: text, "must not have a step of \(step), larger than its range; only \(first) would be left",
                    parts[1]
                )
            }
        }
        return (stride(from: first, through: last, by: step).reduce(0) { $0 | 1 << UInt64($1) }, isStar && step == 1)
    }

    private func number(at place: Range<Int>, _ text: String, _ bytes: [UInt8]) throws(InvalidValue) -> Int {
        let word = String(decoding: bytes[place], as: UTF8.self)
        if let index = names.firstIndex(of: word.lowerCasedASCII) { return range.lowerBound + index }
        let number = try count(at: place, text, bytes)
        guard range.contains(number) else {
            let isSunday = names.first == "sun" && number == 7
            // With more than one 7 each repair would call for the next.
            let isOnly = !bytes[place.upperBound...].contains(UInt8(ascii: "7"))
            let repaired =
                String(decoding: bytes[..<place.lowerBound], as: UTF8.self) + "0"
                + String(decoding: bytes[place.upperBound...], as: UTF8.self)
            throw refusal(
                of: text,
                "must be between \(range.lowerBound) and \(range.upperBound), not \(word.quoted)"
                    + (isSunday ? "; Sunday is 0" : ""),
                place,
                replacement: isSunday && isOnly ? CronExpression.refusal(of: repaired) == nil ? repaired : nil : nil
            )
        }
        return number
    }

    private func count(at place: Range<Int>, _ text: String, _ bytes: [UInt8]) throws(InvalidValue) -> Int {
        if let offset = bytes[place].firstIndex(where: { $0.decimalDigit == nil }) {
            let isWord = bytes[place].allSatisfy(ASCIISet.letters.contains)
            if isWord, !names.isEmpty, place.count > 1 {
                let word = String(decoding: bytes[place], as: UTF8.self).quoted
                throw refusal(of: text, "must not be \(word); use numbers or the first three letters of a name", place)
            }
            let character = OffendingCharacter(in: text, at: offset)
            throw refusal(of: text, "must not contain \(character.name)", character.range)
        }
        guard !place.isEmpty else {
            throw refusal(of: text, "must have a number on both sides of '-' and '/'", place)
        }
        // Nine digits are far above any bound and always fit.
        return Int(String(decoding: bytes[place].drop { $0 == "0" }.prefix(9), as: UTF8.self)) ?? 0
    }

    private func split(_ place: Range<Int>, of bytes: [UInt8], at separator: Unicode.Scalar) -> [Range<Int>] {
        bytes[place].split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false).map(\.indices)
    }

    private func refusal(of text: String, _ phrase: String, _ range: Range<Int>, replacement: String? = nil)
        -> InvalidValue
    {
        InvalidValue(
            rule: CronExpression.rule, reason: "\(name) of schedule \(text.quoted) \(phrase)", range: range,
            replacement: replacement
        )
    }
}
