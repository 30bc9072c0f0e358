/// Since which minor version of Kubernetes kinds and fields exist.
///
/// A document is looked at from its kind down: ``init(_:)`` stands at the object, ``step(into:)`` goes on to what a
/// field holds. Lists do not count as a step; a map's key does.
package struct Availability: Sendable {
    /// The oldest minor version that is known; what is older counts as that old.
    package static let earliest = 28

    private let type: String
    private let isMap: Bool

    /// The object of that kind; `nil` when no field anywhere in it came after the earliest version.
    package init?(_ kind: GroupVersionKind) {
        guard let type = Self.types["\(kind.apiVersion)/\(kind.kind)"] else { return nil }
        self.init(type: type, isMap: false)
    }

    private init(type: String, isMap: Bool) {
        self.type = type
        self.isMap = isMap
    }

    /// The minor version that brought the kind.
    package static func since(_ kind: GroupVersionKind) -> Int {
        kinds["\(kind.apiVersion) \(kind.kind)"] ?? earliest
    }

    /// The minor version that brought this field of the value at hand.
    package func since(_ field: String) -> Int {
        isMap ? Self.earliest : Self.fields["\(type).\(field)"] ?? Self.earliest
    }

    /// The last minor version that had this field of the value at hand; `nil` when it has not been removed.
    package func last(_ field: String) -> Int? { isMap ? nil : Self.removed["\(type).\(field)"] }

    /// What the field holds, or each item of its list; `nil` when nothing in there came after the earliest version.
    package func step(into field: String) -> Availability? {
        isMap ? Availability(type: type, isMap: false) : Self.steps["\(type).\(field)"]
    }

    private static let kinds = table(AvailabilityTable.kinds) { words in
        words.count == 3 ? Int(words[2]).map { [("\(words[0]) \(words[1])", $0)] } ?? [] : []
    }

    private static let removed = table(AvailabilityTable.removed) { words in
        words.last.flatMap { Int($0) }.map { [(words[0], $0)] } ?? []
    }

    private static let fields = table(AvailabilityTable.fields) { words in
        words.dropFirst().compactMap { entry in
            let parts = entry.split(separator: ":")
            return Int(parts[1]).map { ("\(words[0]).\(parts[0])", $0) }
        }
    }

    private static let types = table(AvailabilityTable.steps) { words in
        words.dropFirst().filter { $0.contains("/") }.map { ($0, words[0]) }
    }

    private static let steps = table(AvailabilityTable.steps) { words in
        words.dropFirst().filter { $0.contains(":") }.map { entry in
            let parts = entry.split(separator: ":")
            let field = parts[0].prefix { $0 != "*" }
            return ("\(words[0]).\(field)", Availability(type: String(parts[1]), isMap: field != parts[0]))
        }
    }

    private static func table<Value>(
        _ text: String, _ entries: ([String]) -> [(String, Value)]
    ) -> [String: Value] {
        Dictionary(
            text.split(separator: "\n").flatMap { entries($0.split(separator: " ").map(String.init)) }
        ) { first, _ in first }
    }
}
