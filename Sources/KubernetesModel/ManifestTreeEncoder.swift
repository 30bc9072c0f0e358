/// Builds a ``ManifestNode`` from the calls that would otherwise write bytes.
package struct ManifestTreeEncoder: ManifestEncoder {
    /// What has been encoded; `null` until the outermost value is complete.
    package private(set) var root = ManifestNode.null

    private var open: [Collection] = []

    /// A mapping or sequence whose end has not come yet; the keys of a sequence stay empty.
    private struct Collection {
        var keys: [String] = []
        var values: [ManifestNode] = []
    }

    package init() {}

    package mutating func beginMapping() { open.append(Collection()) }

    package mutating func key(_ key: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].keys.append(key)
    }

    package mutating func endMapping() {
        guard let collection = open.popLast() else { return }
        add(.mapping(OrderedMap(zip(collection.keys, collection.values).lazy.map { (key: $0, value: $1) })))
    }

    package mutating func beginSequence() { open.append(Collection()) }

    package mutating func endSequence() {
        guard let collection = open.popLast() else { return }
        add(.sequence(collection.values))
    }

    package mutating func string(_ value: String) { add(.string(value)) }
    package mutating func integer(_ value: Int) { add(.integer(value)) }
    package mutating func number(_ value: Double) { add(.number(value)) }
    package mutating func boolean(_ value: Bool) { add(.boolean(value)) }
    package mutating func null() { add(.null) }

    private mutating func add(_ node: ManifestNode) {
        if open.isEmpty {
            root = node
        } else {
            open[open.count - 1].values.append(node)
        }
    }
}
