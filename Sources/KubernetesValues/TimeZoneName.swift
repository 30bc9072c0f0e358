/// The name of a time zone in the IANA database: `Europe/Berlin`, `Etc/UTC`.
///
/// [Time zones](https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#time-zones)
public struct TimeZoneName: CheckedName {
    private static let rule = "time-zone"

    /// The name itself.
    public let description: String

    /// Checks a name; `Local` and an empty one are refused, for they would depend on the server.
    public init(_ text: String) throws(InvalidValue) {
        guard !text.isEmpty else {
            throw InvalidValue(
                rule: Self.rule, reason: "time zone must not be empty; write for instance 'Etc/UTC'", range: 0..<0
            )
        }
        let whole = 0..<text.utf8.count
        guard text.lowerCasedASCII != "local" else {
            throw InvalidValue(
                rule: Self.rule,
                reason: "time zone \(text.quoted) would be that of the server; name a zone, such as 'Etc/UTC'",
                range: whole
            )
        }
        guard TimeZoneNames.set.contains(text) else {
            let nearest = Self.nearest(to: text)
            throw InvalidValue(
                rule: Self.rule,
                reason: "time zone \(text.quoted) is not in the IANA database"
                    + (nearest.map { "; did you mean '\($0)'?" } ?? "; write for instance 'Europe/Berlin'"),
                range: whole,
                replacement: nearest
            )
        }
        description = text
    }

    /// Names sort as text does.
    public static func < (left: Self, right: Self) -> Bool { left.description < right.description }

    /// The one zone that was probably meant: other capitals, the city alone, or at most two letters wrong.
    private static func nearest(to text: String) -> String? {
        // Beyond any name's length there is nothing near, and the work stays bounded.
        guard text.utf8.count <= 40 else { return nil }
        let wanted = Array(text.utf8).map { $0 == " " ? UInt8(ascii: "_") : $0.lowerCased }
        var best: (name: String, distance: Int)?
        for name in TimeZoneNames.all {
            let candidate = Array(name.lowerCasedASCII.utf8)
            if candidate == wanted { return name }
            let city = candidate.lastIndex(of: UInt8(ascii: "/")).map { candidate[($0 + 1)...] } ?? candidate[...]
            // What people write as GMT+2 the database calls Etc/GMT-2; and short names are all near to one another.
            guard !name.hasPrefix("Etc/GMT"), name.utf8.contains(UInt8(ascii: "/")) else { continue }
            let distance = city.elementsEqual(wanted) ? 0 : editDistance(wanted, candidate)
            if distance <= 2, distance < best?.distance ?? 3 { best = (name, distance) }
        }
        return best?.name
    }
}
