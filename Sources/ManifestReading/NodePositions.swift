internal import KubernetesModel

/// Where the nodes of a tree stand in its file: twelve bytes a node, each before its children.
struct NodePositions: Sendable {
    struct Entry {
        let line: UInt32
        let column: UInt32
        /// Index of the first entry behind this node's children.
        var end: UInt32

        init(line: Int, column: Int) {
            self.line = UInt32(clamping: line)
            self.column = UInt32(clamping: column)
            end = 0
        }
    }

    private let entries: [Entry]
    private let start: Int

    /// The positions of the node whose entry is at `start`, and of all below it.
    init(_ entries: [Entry], start: Int) {
        self.entries = entries
        self.start = start
    }

    var root: (line: Int, column: Int) { position(start) }

    func position(of path: FieldPath, in root: ManifestNode) -> (line: Int, column: Int)? {
        var node = root
        var index = start
        for part in path.parts {
            let place: Int
            switch node {
            case .sequence(let items):
                guard let item = Int(part), items.indices.contains(item) else { return nil }
                (place, node) = (item, items[item])
            case .mapping(let fields):
                guard let field = fields.firstIndex(where: { $0.key == part }) else { return nil }
                (place, node) = (field, fields[field].value)
            default: return nil
            }
            guard let child = child(place, of: index) else { return nil }
            index = child
        }
        return position(index)
    }

    /// The positions of the items of the field at `place` of this mapping.
    func children(ofField place: Int) -> [NodePositions] {
        guard let field = child(place, of: start) else { return [] }
        var children: [NodePositions] = []
        var index = field + 1
        while index < entries[field].end {
            children.append(NodePositions(entries, start: index))
            index = Int(entries[index].end)
        }
        return children
    }

    /// The entry of a child; nil for a child that the file does not hold.
    private func child(_ place: Int, of index: Int) -> Int? {
        var child = index + 1
        for _ in 0..<place where child < entries[index].end { child = Int(entries[child].end) }
        return child < entries[index].end ? child : nil
    }

    private func position(_ index: Int) -> (line: Int, column: Int) {
        (Int(entries[index].line), Int(entries[index].column))
    }
}
