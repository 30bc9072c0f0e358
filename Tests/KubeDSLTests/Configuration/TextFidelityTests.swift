import KubeDSL
import TestSupport
import Testing
import Yams

/// Any text comes back from the rendered YAML as it went in, read by a parser that nobody here wrote.
@Suite struct TextFidelityTests {
    private enum Sample: String, ConfigKeys, CaseIterable {
        static let configMapName = "texts"
        case first = "FIRST"
    }

    /// A line in many scripts, right-to-left ones, combining marks and planes beyond the first among them.
    /// None starts with a byte order mark, which Foundation drops when it makes the string that Yams returns.
    static let scripts = [
        "Latin äöüßñçøłđşğ ǅ ﬁ", "Ελληνικά", "Кириллица", "Հայերեն", "ქართული", "עִבְרִית", "العَرَبِيَّة", "ܣܘܪܝܝܐ",
        "ދިވެހި", "ߒߞߏ", "हिन्दी", "বাংলা", "ਪੰਜਾਬੀ", "ગુજરાતી", "ଓଡ଼ିଆ", "தமிழ்", "తెలుగు", "ಕನ್ನಡ", "മലയാളം", "සිංහල",
        "ภาษาไทย", "ພາສາລາວ", "བོད་ཡིག", "မြန်မာ", "አማርኛ", "ᏣᎳᎩ", "ᐃᓄᒃᑎᑐᑦ", "ភាសាខ្មែរ", "ᠮᠣᠩᠭᠣᠯ", "汉语漢語", "日本語ひらがなカタカナ",
        "한국어", "ꆈꌠꉙ", "𐌲𐌿𐍄𐌹𐍃𐌺", "𓂀𓆣", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "👩‍👩‍👧‍👦🏳️‍🌈🇪🇺", "e\u{301} vs é", "a\u{200D}b\u{200B}c", "a\u{FEFF}mark",
        "\u{2028}line\u{2029}paragraph", "\u{85}next line", "\u{A0}spaces\u{3000}", "\u{E000}private", "\u{10FFFD}",
        "\u{FFFD}", "\u{202E}override\u{202C}",
    ]

    /// Every control character of ASCII and of Latin-1, alone and in the middle, at the start and at the end of a text.
    static let controls = (Array(0x00...0x1F) + Array(0x7F...0x9F)).compactMap(Unicode.Scalar.init).flatMap {
        scalar in
        let character = String(Character(scalar))
        return [character, "a\(character)b", "\(character)a", "a\(character)", "a\n\(character)\nb\n"]
    }

    /// What YAML would read as something else, or lay out in another way.
    static let traps = [
        "", " ", "  a", "a  ", "\t", "\n", "\n\n", "a\n", "a\n\n", "\na", " a\nb", "a\n b\n", "a\r\nb", "yes", "No",
        "null",
        "~", "true", "0123", "0o17", "0x1F", "1e3", "1_000", "12:30", ".inf", "-.NaN", "2026-01-01", "=", "<<", "---",
        "...", "--- a", "- a", "? a", ": a", "a: b", "a #b", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "'a'",
        "\"a\"", "{a}", "[a]", "a, b", "\\n", "\\", "$(VAR)", "{{ .Values.a }}",
    ]

    @Test(arguments: [("scripts", scripts), ("control characters", controls), ("traps", traps)])
    func `text reads back equal from variables and ConfigMaps`(name: String, texts: [String]) throws {
        for text in texts {
            let rendered = render {
                ConfigMap { (_: Sample) in text }
                Deployment.app("app", .app.env("TEXT", text))
            }
            let config = try #require(try Yams.load(yaml: rendered.yaml("ConfigMap")) as? [String: Any])
            let data = try #require(config["data"] as? [String: Any])
            #expect(scalars(data["FIRST"]) == scalars(text), "\(name): \(text.debugDescription)")

            let variables = try Yams.load(yaml: rendered.yaml("Deployment", at: "\(containerPath).env"))
            let variable = try #require((variables as? [[String: Any]])?.first)
            #expect(scalars(variable["value"]) == scalars(text), "\(name): \(text.debugDescription)")
        }
    }

    /// Strings with the same look are equal in Swift; here each code point counts.
    private func scalars(_ value: Any?) -> [Unicode.Scalar]? { (value as? String).map { Array($0.unicodeScalars) } }
}
