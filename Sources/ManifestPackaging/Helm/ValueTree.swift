import KubernetesModel

/// The values of a chart under their names.
///
/// Names are unique, and none is the beginning of another; equal inputs give equal names.
struct ValueTree: Sendable {
    /// One value, with all places that it fills.
    struct Leaf: Sendable {
        let path: [String]
        var value: ChartValue
        var targets: [String]
    }

    private(set) var leaves: [Leaf] = []
    /// The leaves as they nest.
    private(set) var root = Section()
    /// For each value that was added, its leaf.
    private var leafOfValue: [Int] = []
    private var taken: [String: Int] = [:]
    private var sections: Set<String> = []

    init(_ values: [ChartValue]) {
        for value in values { leafOfValue.append(add(value)) }
    }

    /// The leaf of the value at `index` of those added.
    func leaf(of index: Int) -> Leaf { leaves[leafOfValue[index]] }

    /// The leaf of that name.
    func leaf(named path: [String]) -> Leaf? { taken[path.joined(separator: ".")].map { leaves[$0] } }

    // MARK: - Names

    private mutating func add(_ value: ChartValue) -> Int {
        for name in value.names {
            if name.isShared, let place = taken[name.path.joined(separator: ".")],
                leaves[place].value.names.contains(where: { $0.isShared && $0.path == name.path }),
                leaves[place].value.agrees(with: value)
            {
                let merged = zip(leaves[place].value.variants, value.variants).map { $0 ?? $1 }
                leaves[place].value.variants = merged
                leaves[place].targets.append(value.target)
                return place
            }
            if let place = take(name.path, for: value) { return place }
        }
        // At the first component, since the whole section may be one value.
        let path = value.names.last?.path ?? ["value"]
        var number = 2
        while true {
            if let place = take(["\(path.first ?? "")\(number)"] + path.dropFirst(), for: value) { return place }
            number += 1
        }
    }

    /// Nil when the name, its beginning or a longer one is taken.
    private mutating func take(_ path: [String], for value: ChartValue) -> Int? {
        let beginnings = path.indices.map { path[...$0].joined(separator: ".") }
        guard let name = beginnings.last, !sections.contains(name), beginnings.allSatisfy({ taken[$0] == nil }) else {
            return nil
        }
        taken[name] = leaves.count
        sections.formUnion(beginnings.dropLast())
        root.insert(leaves.count, at: path[...])
        leaves.append(Leaf(path: path, value: value, targets: [value.target]))
        return leaves.count - 1
    }
}

extension ValueTree {
    /// The values whose names begin alike.
    struct Section: Sendable {
        indirect enum Content: Sendable {
            case leaf(Int)
            case section(Section)
        }

        private(set) var entries: [(key: String, content: Content)] = []
        private var places: [String: Int] = [:]

        fileprivate mutating func insert(_ leaf: Int, at path: ArraySlice<String>) {
            guard let key = path.first else { return }
            guard path.count > 1 else {
                places[key] = entries.count
                entries.append((key, .leaf(leaf)))
                return
            }
            if places[key] == nil {
                places[key] = entries.count
                entries.append((key, .section(Section())))
            }
            guard let place = places[key], case .section(var inner) = entries[place].content else { return }
            // Taken out first, so that it is changed in place.
            entries[place].content = .leaf(leaf)
            inner.insert(leaf, at: path.dropFirst())
            entries[place].content = .section(inner)
        }
    }
}

extension ValueTree.Leaf {
    var name: String { path.joined(separator: ".") }

    /// Where the value goes, for a comment.
    var purpose: String {
        let others = targets.count - 1
        // Names of items may be any text, and a comment is one line.
        let first = (targets.first ?? "").unicodeScalars.map {
            $0.properties.isPatternWhitespace || $0.value < 0x20 ? " " : $0
        }
        return String(String.UnicodeScalarView(first))
            + (others > 0 ? ", and \(others) other place\(others == 1 ? "" : "s")" : "")
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
