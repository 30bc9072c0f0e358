import Foundation
import KubernetesModel
import ManifestDiff
import SeededGenerator
import Testing

@Suite("Laws of a comparison")
struct PropertyTests {
    /// `KUBEDSL_SEED` repeats a run; every failure names its seed.
    static let seed = ProcessInfo.processInfo.environment["KUBEDSL_SEED"].flatMap { UInt64($0) } ?? 20_261_121

    @Test("nothing differs from itself, in whatever order its fields stand")
    func identity() throws {
        var random = SeededGenerator(seed: Self.seed)
        let shop = try Shop.manifests()
        for _ in 0..<50 {
            let shuffled = shop.shuffled(using: &random).map { Self.shuffled($0, &random) }
            #expect(ManifestComparison(from: shop, to: shuffled).isEmpty, "seed \(Self.seed)")
        }
    }

    @Test("sides that are swapped swap what comes and what goes")
    func swap() throws {
        var random = SeededGenerator(seed: Self.seed)
        let shop = try Shop.manifests()
        for _ in 0..<200 {
            let left = Self.mutated(shop, &random)
            let right = Self.mutated(shop, &random)
            let there = Set(
                ManifestComparison(from: left, to: right).changes.map { Sides($0, from: $0.old, to: $0.new) })
            let back = Set(
                ManifestComparison(from: right, to: left).changes.map { Sides($0, from: $0.new, to: $0.old) })
            #expect(there == back, "seed \(Self.seed)")
        }
    }

    @Test("an edit is found at its path, and nothing else")
    func plantedEdits() throws {
        let shop = try Shop.manifests()
        var count = 0
        for (place, object) in shop.enumerated() {
            for (path, edited) in Self.plantings(in: object) {
                var new = shop
                new[place] = edited
                let changes = ManifestComparison(from: shop, to: new).changes
                #expect(changes.map(\.path.indexed) == [path], "\(changes.map(\.object))")
                count += 1
            }
        }
        #expect(count > 50)
    }

    private struct Sides: Hashable {
        let object: ObjectIdentity
        let path: String
        let from: ManifestNode?
        let to: ManifestNode?

        init(_ change: Change, from: ManifestNode?, to: ManifestNode?) {
            object = change.object
            path = change.path.text
            self.from = from
            self.to = to
        }
    }

    // MARK: - Edits

    private static func shuffled(_ node: ManifestNode, _ random: inout SeededGenerator) -> ManifestNode {
        switch node {
        case .sequence(let items): return .sequence(items.map { shuffled($0, &random) })
        case .mapping(let fields):
            let entries = fields.shuffled(using: &random)
            return .mapping(OrderedMap(distinct: entries.map { ($0.key, shuffled($0.value, &random)) }))
        default: return node
        }
    }

    private static func mutated(_ objects: [ManifestNode], _ random: inout SeededGenerator) -> [ManifestNode] {
        objects.filter { _ in Int.random(in: 0..<10, using: &random) > 0 }.map { object in
            guard case .mapping(var fields) = object else { return object }
            for key in ["spec", "data", "rules", "subjects"] { fields[key] = fields[key].map { mutated($0, &random) } }
            return .mapping(fields)
        }
    }

    private static func mutated(_ node: ManifestNode, _ random: inout SeededGenerator) -> ManifestNode {
        let isGone = { (random: inout SeededGenerator) in Int.random(in: 0..<20, using: &random) == 0 }
        switch node {
        case .sequence(let items):
            return .sequence(items.filter { _ in !isGone(&random) }.map { mutated($0, &random) })
        case .mapping(let fields):
            let kept = fields.filter { _ in !isGone(&random) }
            return .mapping(OrderedMap(distinct: kept.map { ($0.key, mutated($0.value, &random)) }))
        default: return isGone(&random) ? .string("edit-\(Int.random(in: 0..<3, using: &random))") : node
        }
    }

    /// Fields that say which object or item it is.
    private static let keys: Set<String> = [
        "apiVersion", "containerPort", "host", "kind", "metadata", "name", "namespace", "path", "port", "secretKey",
        "secretName",
        "type",
    ]

    /// The object with one leaf changed, for each leaf that is no key of anything.
    private static func plantings(in node: ManifestNode, at path: String = "") -> [(path: String, node: ManifestNode)] {
        switch node {
        case .mapping(let fields):
            return fields.filter { !keys.contains($0.key) }.flatMap { key, value in
                plantings(in: value, at: child(key, of: value, in: path)).map { path, edited in
                    var fields = fields
                    fields[key] = edited
                    return (path, .mapping(fields))
                }
            }
        case .sequence(let items):
            return items.indices.flatMap { index -> [(path: String, node: ManifestNode)] in
                guard case .mapping = items[index] else { return [] }
                return plantings(in: items[index], at: "\(path)[\(index)]").map { path, edited in
                    var items = items
                    items[index] = edited
                    return (path, .sequence(items))
                }
            }
        default: return [(path, .string("planted"))]
        }
    }

    private static func child(_ key: String, of value: ManifestNode, in path: String) -> String {
        let maps = ["data", "labels", "matchLabels", "requests", "limits", "hard", "parameters"]
        let parent = path.split(separator: ".").last ?? ""
        let isScalarSelector = if case .string = value { parent == "selector" } else { false }
        if maps.contains(String(parent)) || isScalarSelector { return "\(path)[\(key)]" }
        return path.isEmpty ? key : "\(path).\(key)"
    }
}
