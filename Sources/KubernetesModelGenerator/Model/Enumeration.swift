/// A generated enum with string values.
struct Enumeration {
    let name: TypeName
    let values: [String]

    /// The Swift case of a value: `IfNotPresent` is `ifNotPresent`, `TCP` is `tcp`.
    static func caseName(of value: String) -> String {
        if let name = unspeakable[value] { return name }
        let words = value.replacing("+", with: " plus ").replacing("-", with: " minus ").replacing("/", with: " ")
            .split(separator: " ")
        let first = words.first.map { lowercasingFirstWord(String($0)) } ?? ""
        return first + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    // 'none' would be read as the absence of an optional field.
    private static let unspeakable = [
        "*": "all", "None": "explicitNone", "IPv4": "ipv4", "IPv6": "ipv6",
    ]

    private static func lowercasingFirstWord(_ word: String) -> String {
        let capitals = word.prefix { $0.isUppercase }
        let isAcronym = word.allSatisfy { $0.isUppercase || $0.isNumber }
        let count = isAcronym || capitals.count < 2 ? capitals.count : capitals.count - 1
        return word.prefix(count).lowercased() + word.dropFirst(count)
    }
}
