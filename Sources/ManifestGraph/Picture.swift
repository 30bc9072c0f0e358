package import ManifestChecks

/// What of an environment leads to what: from the hosts that clients call down to storage and to systems outside.
package struct Picture: Sendable {
    package let title: String
    package private(set) var nodes: [PictureNode] = []
    package private(set) var edges: [PictureEdge] = []

    private var nodeIndexes: [PictureNode.Identity: Int] = [:]
    private var edgeIndexes: [Ends: [Int]] = [:]
    /// What each node uses.
    private var used: [Int: [Int]] = [:]

    /// An empty picture.
    package init(title: String) { self.title = title }

    /// The objects of an environment, each kind of connection in a file of its own.
    package init(_ graph: ResourceGraph) {
        self.init(title: graph.environment)
        addRoutes(of: graph)
        addServices(of: graph)
        addWorkloads(of: graph)
        addStorage(of: graph)
        addDependencies(of: graph)
        addSecrets(of: graph)
        addTraffic(of: graph)
    }

    /// Adds a node unless it is there already.
    ///
    /// - Returns: where it stands in ``nodes``.
    @discardableResult
    package mutating func add(_ node: PictureNode) -> Int {
        if let index = nodeIndexes[node.identity] { return index }
        nodeIndexes[node.identity] = nodes.count
        nodes.append(node)
        return nodes.count - 1
    }

    /// Where the node is that this one would be; nil when there is none.
    package func index(of node: PictureNode) -> Int? { nodeIndexes[node.identity] }

    /// Adds an arrow. Of several between two nodes there is one, with all of their labels.
    package mutating func connect(_ source: Int, to target: Int, _ label: String? = nil, as kind: PictureEdge.Kind) {
        let labels = label.map { [$0] } ?? []
        let ends = Ends(source: source, target: target)
        let known = edgeIndexes[ends, default: []]
        if let index = known.first(where: { edges[$0].kind == kind }) {
            edges[index].labels += labels.filter { !edges[index].labels.contains($0) }
        } else {
            edgeIndexes[ends] = known + [edges.count]
            edges.append(PictureEdge(source: source, target: target, kind: kind, labels: labels))
            if kind == .uses { used[source, default: []].append(target) }
        }
    }

    /// Whether one arrow leads from the first node to the second.
    package func connects(_ source: Int, to target: Int) -> Bool {
        edgeIndexes[Ends(source: source, target: target)] != nil
    }

    /// Whether the first uses something, such as a Service, that leads to the second.
    func reaches(_ source: Int, _ target: Int) -> Bool { used[source]?.contains { connects($0, to: target) } ?? false }

    private struct Ends: Hashable {
        let source: Int
        let target: Int
    }
}
