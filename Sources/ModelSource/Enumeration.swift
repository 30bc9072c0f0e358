/// A generated enum with string values.
package struct Enumeration {
    package let name: TypeName
    package let values: [String]

    package init(name: TypeName, values: [String]) {
        self.name = name
        self.values = values
    }

    /// The values with their Swift cases, no two of which are the same.
    package var cases: [(name: String, value: String)] {
        Array(zip(UniqueNames.of(values.map(Self.caseName(of:))), values))
    }

    /// The Swift case of a value: `IfNotPresent` is `ifNotPresent`, `TCP` is `tcp`, `ALLOW_ALL` is `allowAll`.
    package static func caseName(of value: String) -> String {
        // The one set of values in which a hyphen counts: the signals of a container.
        let spoken = value.replacing("+", with: " plus ").replacing("SIGRTMAX-", with: "SIGRTMAX minus ")
        var words = SwiftName.words(of: spoken)
        if words.isEmpty { words = value.compactMap { symbols[$0] } }
        let isShouted = words.count > 1 && words.allSatisfy(isAcronym)
        let first = words.first.map(lowercasingFirstWord) ?? (value.isEmpty ? "empty" : "symbol")
        let others = words.dropFirst().map { isShouted ? SwiftName.capitalised($0.lowercased()) : $0 }
        return speakable(SwiftName.joined([first] + others))
    }

    private static let symbols: [Character: String] = [
        "*": "all", "=": "equals", "!": "not", "~": "matches", "<": "less", ">": "greater", "-": "minus", "/": "slash",
        ".": "dot", "&": "and", "|": "or", "_": "underscore", "%": "percent", ":": "colon", "?": "any", "^": "not",
    ]

    /// An optional field would take `none` and `some` for its own, and each type has a `self`.
    private static func speakable(_ name: String) -> String {
        ["none", "some", "self"].contains(name) ? "explicit" + SwiftName.capitalised(name) : name
    }

    private static func lowercasingFirstWord(_ word: String) -> String {
        let capitals = word.prefix { $0.isUppercase }
        let rest = word.dropFirst(capitals.count)
        // `IPv4`, `TLSv1`: a version is no word of its own. `SHA256WithRSA`: a number ends the acronym.
        let isVersioned = rest.first == "v" && rest.count > 1 && rest.dropFirst().allSatisfy(\.isNumber)
        let isWhole = isAcronym(word) || capitals.count < 2 || isVersioned || rest.first?.isNumber == true
        let count = isWhole ? capitals.count : capitals.count - 1
        return word.prefix(count).lowercased() + word.dropFirst(count)
    }

    private static func isAcronym(_ word: String) -> Bool { word.allSatisfy { $0.isUppercase || $0.isNumber } }
}
