/// What a type of the model is made of, for whoever has a tree and no type: its fields in the order of its initialiser.
package struct TypeDescription: Sendable {
    /// As Swift spells it: `CoreV1.Container`.
    package let name: String
    /// What it is as an object; nil where it is a part of one.
    package let kind: GroupVersionKind?
    package let fields: [FieldDescription]

    /// The type of that name; nil when the model generates none.
    package static func named(_ name: String) -> TypeDescription? { byName[name] }

    /// The type of a kind's objects; nil when the model does not know the kind.
    package static func of(_ kind: GroupVersionKind) -> TypeDescription? { byKind[kind] }

    /// The field of that name in the API.
    package func field(_ name: String) -> FieldDescription? { fields.first { $0.name == name } }

    /// What the types are members of: `CoreV1`, `AppsV1`.
    package static var namespaces: Set<String> {
        Set(byName.keys.map { name in String(name.prefix { $0 != "." }) })
    }

    private static let byName = Dictionary(
        TypeTable.structures.split(separator: "\n").lazy.map { line in
            let type = TypeDescription(line.split(separator: " "))
            return (type.name, type)
        }
    ) { first, _ in first }

    private static let byKind = Dictionary(
        byName.values.lazy.compactMap { type in type.kind.map { ($0, type) } }
    ) { first, _ in first }

    /// - Parameter words: of a line of the table.
    private init(_ words: [Substring]) {
        name = words.first.map(String.init) ?? ""
        let isField = { (word: Substring) in word.contains(":") }
        kind = words.dropFirst().first.flatMap { word in
            guard !isField(word), let slash = word.lastIndex(of: "/") else { return nil }
            return GroupVersionKind(
                apiVersion: String(word[..<slash]), kind: String(word[word.index(after: slash)...]))
        }
        fields = words.filter(isField).map(FieldDescription.init)
    }
}
