import KubernetesModel
import ManifestPackaging
import SeededGenerator

extension Sample {
    /// Sixty objects in three environments that change at any place: fields, items, types, order.
    static func random(seed: UInt64) -> Sample {
        var generator = TreeGenerator(numbers: SeededGenerator(seed: seed))
        let objects = (0..<60).map { _ in generator.tree(depth: 4) }
        let environments = ["dev", "staging", "prod"].map { environment in
            let manifests = objects.enumerated().compactMap { index, tree -> Manifest? in
                if generator.chance(12) { return nil }
                return Manifest(
                    .mapping([
                        "apiVersion": .string("example.com/v1"), "kind": .string("Thing"),
                        "metadata": .mapping(["name": .string("thing-\(index)")]),
                        "spec": .mapping(["tree": generator.mutated(tree)]),
                    ]))
            }
            return EnvironmentManifests(name: environment, manifests: manifests)
        }
        return Sample("random-\(seed)", environments)
    }
}

/// Makes trees, and other trees out of them.
private struct TreeGenerator: RandomNumberGenerator {
    var numbers: SeededGenerator

    mutating func next() -> UInt64 { numbers.next() }

    mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &self) == 0 }

    private static let texts = [
        "", "a", "b", "1", "012", "0o17", "true", "null", "~", "{{ a }}", "}}", "{{{", "{{- end }}", "a\nb", "a\nb\n",
        "a\n\n", "\na", "  a\nb", "a  ", "a\n  ", "- x", "k: v", "#c", "'q'", "\"q\"", "\\", "é", "1e3", "10:30",
        "$(X)",
        "2001-12-14", "x {{/* c */}} y\n{{ z }}\n", "&a", "%", "\t", "\u{7}", "yes",
    ]
    private static let keys = [
        "name", "a", "b", "enabled", "A", "a.b/c", "x-y", "1", "{{ k }}", "value", "true", "labels", "host", "env", "~",
    ]

    private mutating func text() -> String { Self.texts.randomElement(using: &self) ?? "" }

    private mutating func scalar() -> ManifestNode {
        switch Int.random(in: 0..<6, using: &self) {
        case 0: .integer(Int.random(in: -3...3_000_000, using: &self))
        case 1: .boolean(Bool.random(using: &self))
        case 2: .number(1.5)
        default: .string(text())
        }
    }

    mutating func tree(depth: Int) -> ManifestNode {
        switch depth == 0 ? 0 : Int.random(in: 0..<8, using: &self) {
        case 0...1: return scalar()
        case 2: return .sequence((0..<Int.random(in: 0...3, using: &self)).map { _ in scalar() })
        case 3: return .sequence((0..<Int.random(in: 0...3, using: &self)).map { _ in tree(depth: depth - 1) })
        case 4:
            return .sequence(
                ["p", "q", "r"].prefix(Int.random(in: 1...3, using: &self)).map { name in
                    var fields: OrderedMap<ManifestNode> = ["name": .string(name)]
                    fields["value"] = tree(depth: depth - 1)
                    return .mapping(fields)
                })
        default:
            var fields: OrderedMap<ManifestNode> = [:]
            for _ in 0..<Int.random(in: 0...4, using: &self) {
                fields[Self.keys.randomElement(using: &self) ?? ""] = tree(depth: depth - 1)
            }
            return .mapping(fields)
        }
    }

    /// The tree with some values changed, taken away or added.
    mutating func mutated(_ node: ManifestNode) -> ManifestNode {
        if chance(14) { return tree(depth: 2) }
        switch node {
        case .sequence(var items):
            items = items.map { mutated($0) }
            if chance(5), !items.isEmpty { items.remove(at: Int.random(in: items.indices, using: &self)) }
            if chance(8) { items.append(tree(depth: 1)) }
            if chance(12) { items.reverse() }
            return .sequence(items)
        case .mapping(let fields):
            var changed: OrderedMap<ManifestNode> = [:]
            for (key, value) in fields where !chance(8) { changed[key] = mutated(value) }
            if chance(8) { changed[Self.keys.randomElement(using: &self) ?? ""] = tree(depth: 2) }
            return .mapping(changed)
        default: return chance(6) ? scalar() : node
        }
    }
}
