import KubernetesModel

/// What tells the items of a list apart, as in the API's own merge keys.
enum ListIdentity {
    /// In the order of preference; each is a path in the item.
    private static let keys = [
        ["name"], ["mountPath"], ["containerPort"], ["port"], ["resource", "name"], ["key"], ["path"], ["topologyKey"],
        ["ip"], ["type"],
    ]

    /// For each list, the identities of its items; nil when the items have none, or two of a list have the same.
    static func identities(of lists: [[ManifestNode]]) -> [[String]]? {
        for key in keys {
            let found = lists.map { $0.compactMap { text(of: $0, at: key) } }
            let isComplete = zip(found, lists).allSatisfy { $0.count == $1.count && Set($0).count == $0.count }
            if isComplete { return found }
        }
        return nil
    }

    private static func text(of item: ManifestNode, at key: [String]) -> String? {
        switch key.reduce(Optional(item), { $0?[$1] }) {
        case .string(let text): text
        case .integer(let number): String(number)
        default: nil
        }
    }
}
