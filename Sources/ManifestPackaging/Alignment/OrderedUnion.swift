/// One list that has the items of several in their order.
enum OrderedUnion {
    /// The items of the first list, and each further one behind the item that it follows in its own list.
    static func of(_ lists: [[String]]) -> [String] {
        guard let first = lists.first else { return [] }
        guard lists.contains(where: { $0 != first }) else { return first }
        var known: Set<String> = []
        // What follows each item; nil is what comes before the first.
        var followers: [String?: String] = [:]
        for list in lists {
            var last: String?
            for item in list {
                if known.insert(item).inserted {
                    followers[item] = followers[last]
                    followers[last] = item
                }
                last = item
            }
        }
        var union: [String] = []
        union.reserveCapacity(known.count)
        while let item = followers[union.last] { union.append(item) }
        return union
    }

    /// Whether `union` keeps the order of every list.
    static func keepsOrder(_ union: [String], of lists: [[String]]) -> Bool {
        let places = Dictionary(uniqueKeysWithValues: union.enumerated().map { ($1, $0) })
        return lists.allSatisfy { list in
            let found = list.compactMap { places[$0] }
            return found.count == list.count && zip(found, found.dropFirst()).allSatisfy(<)
        }
    }
}
