extension ManifestNode {
    /// The text of a string; nil for anything else.
    package var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The value of a whole number; nil for anything else.
    package var integer: Int? { if case .integer(let number) = self { number } else { nil } }

    /// The items of a sequence; nil for anything else.
    package var items: [ManifestNode]? { if case .sequence(let items) = self { items } else { nil } }

    /// The fields of a mapping; nil for anything else.
    package var fields: OrderedMap<ManifestNode>? { if case .mapping(let fields) = self { fields } else { nil } }
}
