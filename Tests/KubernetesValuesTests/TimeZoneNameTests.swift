import Foundation
import KubernetesValues
import Testing

struct TimeZoneNameTests {
    @Test(
        "Reads a text and prints the canonical one",
        arguments: [
            ("Europe/Berlin", "Europe/Berlin"),
            ("Etc/UTC", "Etc/UTC"),
            ("UTC", "UTC"),
            ("EST5EDT", "EST5EDT"),
            ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ])
    func accepts(text: String, canonical: String) throws {
        let value = try TimeZoneName(text)
        #expect(value.description == canonical)
        #expect(try TimeZoneName(canonical) == value)
    }

    @Test(
        "Refuses a text and says what is wrong, and where",
        arguments: [
            Refusal("", "time zone must not be empty; write for instance 'Etc/UTC'", 0..<0),
            Refusal("Local", "time zone 'Local' would be that of the server; name a zone, such as 'Etc/UTC'", 0..<5),
            Refusal("local", "time zone 'local' would be that of the server; name a zone, such as 'Etc/UTC'", 0..<5),
            Refusal(
                "Berlin",
                "time zone 'Berlin' is not in the IANA database; did you mean 'Europe/Berlin'?",
                0..<6,
                replacement: "Europe/Berlin"
            ),
            Refusal(
                "europe/berlin",
                "time zone 'europe/berlin' is not in the IANA database; did you mean 'Europe/Berlin'?",
                0..<13,
                replacement: "Europe/Berlin"
            ),
            Refusal(
                "Europe/Berln",
                "time zone 'Europe/Berln' is not in the IANA database; did you mean 'Europe/Berlin'?",
                0..<12,
                replacement: "Europe/Berlin"
            ),
            Refusal(
                "America/New York",
                "time zone 'America/New York' is not in the IANA database; did you mean 'America/New_York'?",
                0..<16,
                replacement: "America/New_York"
            ),
            Refusal(
                "New_York",
                "time zone 'New_York' is not in the IANA database; did you mean 'America/New_York'?",
                0..<8,
                replacement: "America/New_York"
            ),
            Refusal(
                "CEST",
                "time zone 'CEST' is not in the IANA database; write for instance 'Europe/Berlin'",
                0..<4
            ),
            Refusal(
                "Mars/Base",
                "time zone 'Mars/Base' is not in the IANA database; write for instance 'Europe/Berlin'",
                0..<9
            ),
            Refusal(
                "GMT+2",
                "time zone 'GMT+2' is not in the IANA database; write for instance 'Europe/Berlin'",
                0..<5
            ),
            Refusal(
                "Factory",
                "time zone 'Factory' is not in the IANA database; write for instance 'Europe/Berlin'",
                0..<7
            ),
        ])
    func refuses(refusal: Refusal) {
        refusal.expect(of: TimeZoneName.self, rule: "time-zone")
    }

    @Test func `knows every name of the database, and each of them once`() {
        #expect(TimeZoneNames.all.count == 597)
        #expect(TimeZoneNames.set.count == TimeZoneNames.all.count)
        for name in TimeZoneNames.all { #expect(TimeZoneName.refusal(of: name) == nil) }
    }

    @Test func `knows every zone that the system knows`() {
        for name in TimeZone.knownTimeZoneIdentifiers where !Self.notZones.contains(name) {
            #expect(TimeZoneName.refusal(of: name) == nil, "\(name)")
        }
    }

    /// Files beside the zones, and the zone that stands for none.
    private static let notZones: Set = ["Factory", "localtime", "posixrules"]

    @Test func `a long text costs no search for a name near it`() throws {
        let refusal = try #require(TimeZoneName.refusal(of: run("x", 1_000_000)))
        #expect(refusal.replacement == nil)
    }
}
