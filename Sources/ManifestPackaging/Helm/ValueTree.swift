import KubernetesModel

/// The values of a chart under their names.
///
/// Names are unique, and none is the beginning of another; equal inputs give equal names.
struct ValueTree: Sendable {
    /// One value, which may fill several places.
    struct Leaf: Sendable {
        let path: [String]
        fileprivate(set) var value: ChartValue
        /// Where it goes first: `spec.replicas of Deployment 'backend'`.
        fileprivate let target: String
        /// Whether other places may take it too.
        fileprivate let isShared: Bool
        /// How many places it fills besides the value's target.
        fileprivate(set) var otherPlaces = 0
    }

    /// What a name leads to: a value, or the values whose names begin so.
    enum Entry: Sendable {
        case leaf(Int)
        case section(Int)
    }

    /// Values whose names begin alike.
    struct Section: Sendable {
        fileprivate(set) var entries: [(key: String, entry: Entry)] = []
        fileprivate var places: [String: Int] = [:]

        fileprivate subscript(key: String) -> Entry? { places[key].map { entries[$0].entry } }

        fileprivate mutating func append(_ entry: Entry, for key: String) {
            places[key] = entries.count
            entries.append((key, entry))
        }
    }

    private(set) var leaves: [Leaf] = []
    /// The first is the whole tree.
    private(set) var sections = [Section()]
    /// The last number that made a name unique.
    private var numbers: [[String]: Int] = [:]

    var root: Section { sections[0] }

    /// The leaf of that name.
    func leaf(named path: [String]) -> Leaf? {
        guard case .leaf(let place)? = entry(at: path) else { return nil }
        return leaves[place]
    }

    // MARK: - Names

    private func entry(at path: [String]) -> Entry? {
        path.reduce(Entry.section(0)) { entry, key in
            guard case .section(let section)? = entry else { return nil }
            return sections[section][key]
        }
    }

    /// Adds a value under the first name that is free, and says where its leaf is.
    ///
    /// - Parameters:
    ///   - target: where it goes.
    ///   - shared: names under which places of one value are one leaf.
    ///   - own: other names, the most readable first.
    mutating func add(
        _ value: ChartValue, target: @autoclosure () -> String, shared: [[String]] = [],
        own: some Sequence<[String]> = []
    ) -> Int {
        for name in shared {
            if case .leaf(let place)? = entry(at: name), leaves[place].isShared, leaves[place].value.agrees(with: value)
            {
                leaves[place].add(value)
                return place
            }
            if isFree(name) { return take(name, for: value, target(), isShared: true) }
        }
        var path = shared.last ?? ["value"]
        for name in own {
            if isFree(name) { return take(name, for: value, target()) }
            path = name
        }
        // At the first component, since the whole section may be one value.
        var number = numbers[path] ?? 1
        while true {
            number += 1
            numbers[path] = number
            let name = ["\(path.first ?? "")\(number)"] + path.dropFirst()
            if isFree(name) { return take(name, for: value, target()) }
        }
    }

    private mutating func take(
        _ path: [String], for value: ChartValue, _ target: String, isShared: Bool = false
    ) -> Int {
        var section = 0
        for key in path.dropLast() {
            if case .section(let inner)? = sections[section][key] {
                section = inner
            } else {
                sections[section].append(.section(sections.count), for: key)
                section = sections.count
                sections.append(Section())
            }
        }
        sections[section].append(.leaf(leaves.count), for: path.last ?? "")
        leaves.append(Leaf(path: path, value: value, target: target, isShared: isShared))
        return leaves.count - 1
    }

    /// Whether neither the name nor its beginning nor a longer one is taken.
    private func isFree(_ path: [String]) -> Bool {
        var section = 0
        for key in path {
            switch sections[section][key] {
            case nil: return true
            case .leaf: return false
            case .section(let inner): section = inner
            }
        }
        return false
    }
}

extension String {
    /// Names of items may be any text, and a comment is one line.
    fileprivate var onOneLine: String {
        guard utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return self }
        let scalars = unicodeScalars.map { $0.properties.isPatternWhitespace || $0.value < 0x20 ? " " : $0 }
        return String(String.UnicodeScalarView(scalars))
    }
}

extension ValueTree.Leaf {
    fileprivate mutating func add(_ other: ChartValue) {
        value.variants = zip(value.variants, other.variants).map { $0 ?? $1 }
        otherPlaces += 1
    }

    var name: String { path.joined(separator: ".") }

    /// Where the value goes, for a comment.
    var purpose: String {
        target.onOneLine
            + (otherPlaces > 0 ? ", and \(otherPlaces) other place\(otherPlaces == 1 ? "" : "s")" : "")
    }

    /// The value in an environment: that of the defaults where nothing there depends on it.
    func value(in environment: Int, defaults: Int) -> ManifestNode {
        let variants = value.variants
        return variants[environment] ?? variants[defaults] ?? variants.lazy.compactMap { $0 }.first { $0 != .null }
            ?? .null
    }

    /// How a template spells the value: `.Values.backend.replicas`.
    var expression: String { Self.expression(path) }

    static func expression(_ path: [String]) -> String {
        guard !path.allSatisfy(isIdentifier) else { return ".Values." + path.joined(separator: ".") }
        return "(index .Values " + path.map { "\"\($0)\"" }.joined(separator: " ") + ")"
    }

    private static func isIdentifier(_ component: String) -> Bool {
        component.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                true
            default: false
            }
        } && component.utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } == true
    }
}
