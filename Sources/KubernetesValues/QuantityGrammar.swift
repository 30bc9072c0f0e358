/// What the texts of all quantities have in common, and how a refusal of one speaks of it. A class, for each quantity
/// that is read passes it on.
final class QuantityGrammar: Sendable {
    let rule: String
    /// `cpu`, `memory`, or plain `quantity`.
    let subject: String
    /// A good text, for the reason.
    let example: String
    /// The units that it takes, after "has unknown unit".
    let units: String
    /// Whether a unit of memory may have been meant.
    let measuresBytes: Bool
    /// Words that people write after the number though it takes none of them.
    let superfluousWords: [String]

    private init(
        rule: String, subject: String, example: String, units: String, measuresBytes: Bool,
        superfluousWords: [String] = []
    ) {
        self.rule = rule
        self.subject = subject
        self.example = example
        self.units = units
        self.measuresBytes = measuresBytes
        self.superfluousWords = superfluousWords
    }

    static let cpu = QuantityGrammar(
        rule: "cpu-quantity",
        subject: "cpu",
        example: "500m",
        units: "write cores, or thousandths of a core with 'm'",
        measuresBytes: false,
        superfluousWords: ["c", "core", "cores", "cpu", "cpus", "vcpu", "vcpus"]
    )
    static let memory = QuantityGrammar(
        rule: "memory-quantity",
        subject: "memory",
        example: "512Mi",
        units: "known are 'k', 'M', 'G', 'T', 'P', 'E' and 'Ki' to 'Ei'",
        measuresBytes: true,
        superfluousWords: ["b", "byte", "bytes"]
    )
    static let any = QuantityGrammar(
        rule: "quantity", subject: "quantity", example: "512Mi",
        units: "known are 'm', 'k', 'M', 'G', 'T', 'P', 'E' and 'Ki' to 'Ei'",
        measuresBytes: true)

    func refusal(_ reason: String, _ range: Range<Int>, replacement: String? = nil) -> InvalidValue {
        InvalidValue(rule: rule, reason: reason, range: range, replacement: replacement)
    }

    func missingNumber(in text: String, before offset: Int) -> InvalidValue {
        refusal(
            "\(subject) \(text.quoted) must start with a number, such as '\(example)'",
            text.utf8.count > offset ? OffendingCharacter(in: text, at: offset).range : 0..<text.utf8.count
        )
    }

    func wrongSuffix(of text: String, at range: Range<Int>) -> InvalidValue {
        let number = String(decoding: text.utf8.prefix(range.lowerBound), as: UTF8.self)
        let suffix = String(decoding: text.utf8.dropFirst(range.lowerBound), as: UTF8.self)
        let bare = String(decoding: suffix.utf8.filter { !$0.isSpaceOrControl }, as: UTF8.self)
        let name = "\(subject) \(text.quoted)"
        if suffix.utf8.first == UInt8(ascii: ",") {
            let repaired = number + "." + String(suffix.dropFirst())
            return refusal(
                "\(name) must have '.', not ',', before the fraction",
                range.lowerBound..<range.lowerBound + 1,
                replacement: repaired
            )
        }
        if suffix.utf8.first == UInt8(ascii: ".") {
            return refusal("\(name) must not have two '.'", range.lowerBound..<range.lowerBound + 1)
        }
        if superfluousWords.contains(bare.lowerCasedASCII) {
            return refusal("\(name) must not have the word \(bare.quoted) after the number", range, replacement: number)
        }
        if QuantitySuffix(bare) != nil {
            let place =
                range.lowerBound
                + (suffix.utf8.firstIndex(where: \.isSpaceOrControl).map {
                    suffix.utf8.distance(from: suffix.startIndex, to: $0)
                } ?? 0)
            let character = OffendingCharacter(in: text, at: place)
            return refusal("\(name) must not contain \(character.name)", character.range, replacement: number + bare)
        }
        if measuresBytes, let unit = QuantitySuffix.correction(of: bare) {
            return refusal(
                "\(name) has unknown unit \(bare.quoted); write '\(unit)'", range, replacement: number + unit)
        }
        if measuresBytes, let units = QuantitySuffix.candidates(for: bare) {
            return refusal(
                "\(name) has unknown unit \(bare.quoted); "
                    + "write '\(units.binary)' for powers of 1024 or '\(units.decimal)' for powers of 1000",
                range
            )
        }
        return refusal(
            "\(name) has unknown unit \(bare.quoted); \(units)",
            range
        )
    }
}
