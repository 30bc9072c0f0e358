/// In which order the fields of a type stand.
enum FieldOrder {
    /// The fields by type, from the lines of the table.
    static func parse(_ text: String) -> [String: [String]] {
        var order: [String: [String]] = [:]
        var type = ""
        for line in text.split(separator: "\n") {
            var words = line.split(separator: " ").map(String.init)
            if !line.hasPrefix(" ") { type = String(words.removeFirst().dropLast()) }
            order[type, default: []] += words
        }
        return order
    }

    /// `fields` in the order of `listed`; the others follow, name first, then by the alphabet.
    static func sort(_ fields: some Sequence<String>, listed: [String]) -> [String] {
        let head = ["metadata", "spec"]
        let names = head + listed.filter { !head.contains($0) } + (listed.contains("name") ? [] : ["name"])
        let rank = Dictionary(uniqueKeysWithValues: zip(names, 0...))
        return fields.sorted { (rank[$0] ?? .max, $0) < (rank[$1] ?? .max, $1) }
    }
}
