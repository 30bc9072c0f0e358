import KubernetesModel

extension ManifestNode {
    /// A map of texts; nil when something else is in it.
    var texts: OrderedMap<String>? {
        guard let fields else { return nil }
        let entries = fields.compactMap { key, value in value.text.map { (key, $0) } }
        return entries.count == fields.count ? OrderedMap(distinct: entries) : nil
    }

    /// A list of texts; nil when something else is in it.
    var words: [String]? {
        guard let items else { return nil }
        let words = items.compactMap(\.text)
        return words.count == items.count ? words : nil
    }

    /// A span of time as the source can write it: not negative, and no longer than a century or so.
    var seconds: Int? { integer.flatMap { UInt32(exactly: $0) }.map { Int($0) } }

    /// Whether the mapping has no fields but these.
    func hasOnly(_ keys: String...) -> Bool { fields?.keys.allSatisfy(keys.contains) ?? false }

    /// What stands at the end of the keys.
    func at(_ keys: String...) -> ManifestNode? { keys.reduce(self) { node, key in node?[key] } }

    /// The tree with another value at the end of the keys; with nil, without one.
    func setting(_ keys: ArraySlice<String>, to value: ManifestNode?) -> ManifestNode {
        guard var fields, let key = keys.first else { return self }
        fields[key] = keys.count == 1 ? value : fields[key]?.setting(keys.dropFirst(), to: value)
        return .mapping(fields)
    }

    func removing(_ keys: String...) -> ManifestNode { setting(keys[...], to: nil) }
}
