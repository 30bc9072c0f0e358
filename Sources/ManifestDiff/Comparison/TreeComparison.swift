internal import KubernetesModel

/// Finds the differences of two trees in time linear to their size.
///
/// Null is the same as nothing, as it is to the API. What differs as a whole is one edit; lists are compared by
/// ``MergeKey``, and by position between what is equal at both ends.
struct TreeComparison {
    private(set) var edits: [Edit] = []

    /// Where the comparison is.
    private var path = DiffPath()

    /// Whether the comparison passes over what differs at this path.
    private let isIgnored: (DiffPath, _ old: ManifestNode?, _ new: ManifestNode?) -> Bool

    init(ignoring isIgnored: @escaping (DiffPath, ManifestNode?, ManifestNode?) -> Bool = { _, _, _ in false }) {
        self.isIgnored = isIgnored
    }

    mutating func compare(_ old: ManifestNode?, _ new: ManifestNode?) {
        let old = old == .null ? nil : old
        let new = new == .null ? nil : new
        switch (old, new) {
        case (nil, nil): return
        case (.mapping(let old)?, .mapping(let new)?): compareFields(old, new)
        case (.sequence(let old)?, .sequence(let new)?): compareItems(old, new)
        case (let old?, let new?) where old == new || Self.areSameNumber(old, new): return
        case (let old?, let new?) where QuantityFields.areEqual(old, new, at: path): return
        default: record(old, new)
        }
    }

    private mutating func compare(_ old: ManifestNode?, _ new: ManifestNode?, at part: DiffPath.Part) {
        path.append(part)
        compare(old, new)
        path.removeLast()
    }

    private mutating func record(_ old: ManifestNode?, _ new: ManifestNode?) {
        if !isIgnored(path, old, new) { edits.append(Edit(path, old: old, new: new)) }
    }

    private static func areSameNumber(_ old: ManifestNode, _ new: ManifestNode) -> Bool {
        switch (old, new) {
        case (.integer(let integer), .number(let number)), (.number(let number), .integer(let integer)):
            Double(integer) == number
        default: false
        }
    }
}

// MARK: - Mappings

extension TreeComparison {
    /// Maps whose keys the author chooses.
    private static let maps: Set<String> = [
        "annotations", "binaryData", "capacity", "data", "default", "defaultRequest", "encryptedData", "hard", "labels",
        "limits", "matchLabels", "max", "maxLimitRequestRatio", "min", "nodeSelector", "overhead", "parameters",
        "podFixed", "requests", "stringData",
    ]

    private mutating func compareFields(_ old: OrderedMap<ManifestNode>, _ new: OrderedMap<ManifestNode>) {
        let lookUp = Self.lookup(in: new)
        for (key, value) in old { compare(value, lookUp(key), at: part(key, value)) }
        guard new.count != old.count || zip(old, new).contains(where: { $0.key != $1.key }) else { return }
        let isKnown = Self.lookup(in: old)
        for (key, value) in new where isKnown(key) == nil {
            compare(nil, value, at: part(key, value))
        }
    }

    private func part(_ key: String, _ value: ManifestNode) -> DiffPath.Part {
        guard case .field(let name)? = path.parts.last else { return .field(key) }
        // A Service's selector is such a map; a workload's holds two fields.
        return Self.maps.contains(name) || name == "selector" && value.text != nil ? .entry(key) : .field(key)
    }

    /// Looks keys up, in a dictionary where walking a large map for each would take quadratic time.
    private static func lookup(in fields: OrderedMap<ManifestNode>) -> (String) -> ManifestNode? {
        guard fields.count > 16 else { return { fields[$0] } }
        let index = Dictionary(fields.map { ($0.key, $0.value) }) { first, _ in first }
        return { index[$0] }
    }
}

// MARK: - Sequences

extension TreeComparison {
    private mutating func compareItems(_ old: [ManifestNode], _ new: [ManifestNode]) {
        let field = path.innermostField
        guard let oldKeys = MergeKey.keys(of: old, in: field), let newKeys = MergeKey.keys(of: new, in: field) else {
            return compareByPosition(old, new)
        }
        let places = Dictionary(uniqueKeysWithValues: zip(newKeys, new.indices))
        for (index, key) in oldKeys.enumerated() {
            if let place = places[key] {
                compare(old[index], new[place], at: .item(place, key: key))
            } else {
                compare(old[index], nil, at: .item(index, key: key))
            }
        }
        let known = Set(oldKeys)
        for (place, key) in newKeys.enumerated() where !known.contains(key) {
            compare(nil, new[place], at: .item(place, key: key))
        }
        // The pods of a workload are made anew for another order, even of a set, and variables may refer to those
        // before them; claim templates are one list, which the API does not let change.
        if path.parts.contains(.field("template")) || field == "volumeClaimTemplates" {
            compareOrder(oldKeys.filter { places[$0] != nil }, newKeys.filter(known.contains))
        }
    }

    private mutating func compareOrder(_ old: [String], _ new: [String]) {
        guard old != new else { return }
        record(.sequence(old.map(ManifestNode.string)), .sequence(new.map(ManifestNode.string)))
    }

    private mutating func compareByPosition(_ old: [ManifestNode], _ new: [ManifestNode]) {
        let shared = min(old.count, new.count)
        let head = zip(old, new).prefix { $0 == $1 }.count
        let tail = zip(old.reversed(), new.reversed()).prefix(shared - head).prefix { $0 == $1 }.count
        let oldMiddle = head..<(old.count - tail)
        let newMiddle = head..<(new.count - tail)
        for index in oldMiddle where newMiddle.contains(index) {
            compare(old[index], new[index], at: .item(index, key: nil))
        }
        for index in oldMiddle where !newMiddle.contains(index) {
            compare(old[index], nil, at: .item(index, key: nil))
        }
        for index in newMiddle where !oldMiddle.contains(index) {
            compare(nil, new[index], at: .item(index, key: nil))
        }
    }
}
