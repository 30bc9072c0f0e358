/// The values of a generated enum, for whoever has a tree and no type.
package struct EnumerationDescription: Sendable {
    /// The name of the Swift case, by the API's value.
    package let cases: [String: String]

    /// The enum of that name, as Swift spells it: `CoreV1.PullPolicy`.
    package static func named(_ name: String) -> EnumerationDescription? { byName[name] }

    private static let byName = Dictionary(
        TypeTable.enumerations.split(separator: "\n").lazy.map { line in
            let words = line.split(separator: " ").map(String.init)
            let cases = words.dropFirst().map { word in
                let parts = word.split(separator: "=").map(String.init)
                return (parts.first ?? "", parts.last ?? "")
            }
            return (words.first ?? "", EnumerationDescription(cases: Dictionary(cases) { first, _ in first }))
        }
    ) { first, _ in first }
}
