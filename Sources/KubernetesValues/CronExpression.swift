/// When a CronJob runs: five fields (minute, hour, day of month, month, day of week), `@daily` and its like, or `@every
/// 1h30m`.
///
/// The grammar is the API server's, less what is in it by accident and never meant: empty items in a list, steps that
/// are
/// larger than their range, and dates that no year has.
/// [Schedule syntax](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax)
public struct CronExpression: CheckedValue {
    /// The fields with one space between them, or the descriptor.
    public let description: String

    static let rule = "cron"
    private static let descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]

    /// Checks a schedule.
    public init(_ text: String) throws(InvalidValue) {
        for prefix in ["CRON_TZ=", "TZ="] where text.hasPrefix(prefix) {
            let end = text.utf8.firstIndex(of: UInt8(ascii: " ")) ?? text.endIndex
            throw Self.refusal(
                of: text,
                "must not set a time zone; use the field 'timeZone'",
                0..<text.utf8.distance(from: text.startIndex, to: end)
            )
        }
        description = text.hasPrefix("@") ? try Self.descriptor(text) : try Self.fields(text)
    }

    private static func descriptor(_ text: String) throws(InvalidValue) -> String {
        let every = "@every "
        if text.hasPrefix(every) {
            let duration: DurationSeconds
            do throws(InvalidValue) {
                duration = try DurationSeconds(String(text.dropFirst(every.count)))
            } catch {
                throw InvalidValue(rule: rule, reason: error.reason, range: error.range, replacement: error.replacement)
                    .within(prefix: every, suffix: "")
            }
            guard duration.seconds > 0 else {
                throw refusal(of: text, "must have an interval of at least one second", every.count..<text.utf8.count)
            }
            return every + duration.description
        }
        guard !descriptors.contains(text) else { return text }
        let small = text.lowerCasedASCII
        let known = descriptors.map { "'\($0)'" }.joined(separator: ", ")
        throw refusal(
            of: text,
            text == "@reboot"
                ? "has no meaning in a cluster; a Job runs once" : "is unknown; known are \(known) and '@every 1h'",
            0..<text.utf8.count,
            replacement: descriptors.contains(small) ? small : nil
        )
    }

    private static func fields(_ text: String) throws(InvalidValue) -> String {
        let bytes = Array(text.utf8)
        let blanks = ASCIISet(" \t")
        if let offset = bytes.firstIndex(where: { $0.isSpaceOrControl && !blanks.contains($0) }) {
            let character = OffendingCharacter(in: text, at: offset)
            throw refusal(of: text, "must not contain \(character.name)", character.range)
        }
        let fields = bytes.split(whereSeparator: blanks.contains)
        guard fields.count == CronField.all.count else {
            let whole = 0..<bytes.count
            if fields.isEmpty { throw InvalidValue(rule: rule, reason: "schedule must not be empty", range: whole) }
            let rest = fields.dropFirst().map { String(decoding: $0, as: UTF8.self) }
            throw refusal(
                of: text,
                "must have five fields, not \(fields.count): minute, hour, day of month, month, day of week"
                    + (fields.count == 6 ? "; there is none for seconds" : ""),
                whole,
                replacement: fields.count == 6 && fields[0].elementsEqual("0".utf8)
                    ? valid(rest.joined(separator: " ")) : nil
            )
        }
        var values: [CronField.Values] = []
        for (field, place) in zip(CronField.all, fields) {
            values.append(try field.values(in: text, bytes, at: place.indices))
        }
        let (days, months, weekdays) = (values[2], values[3], values[4])
        // With a day of the week as well, either of the two is enough, and each month has all weekdays.
        if weekdays.isStar, !days.isStar, !hasDate(days: days.bits, months: months.bits) {
            throw refusal(of: text, "names a date that no year has", fields[2].startIndex..<fields[3].endIndex)
        }
        return fields.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }

    private static func hasDate(days: UInt64, months: UInt64) -> Bool {
        let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return lengths.enumerated().contains { index, length in
            months & (1 << (index + 1)) != 0 && days.trailingZeroBitCount <= length
        }
    }

    private static func valid(_ text: String) -> String? { (try? CronExpression(text))?.description }

    static func refusal(
        of text: String, _ phrase: String, _ range: Range<Int>, replacement: String? = nil
    ) -> InvalidValue {
        InvalidValue(rule: rule, reason: "schedule \(text.quoted) \(phrase)", range: range, replacement: replacement)
    }
}
