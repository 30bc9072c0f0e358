/// One list that has the items of several in their order.
enum OrderedUnion {
    /// The items of the first list, and each further one behind the item that it follows in its own list.
    static func of(_ lists: [[String]]) -> [String] {
        guard var union = lists.first else { return [] }
        for list in lists.dropFirst() where list != union {
            var known = Set(union)
            var place = 0
            for item in list {
                if known.insert(item).inserted {
                    union.insert(item, at: place)
                    place += 1
                } else if let found = union.firstIndex(of: item) {
                    place = found + 1
                }
            }
        }
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
