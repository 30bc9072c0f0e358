/// What the languages of pictures share: readable ids that do not collide, and nodes by namespace.
struct PictureLayout {
    let picture: Picture
    /// For each node, letters, digits and `_`: `deployment_backend`.
    let ids: [String]

    init(_ picture: Picture) {
        self.picture = picture
        var taken: Set<String> = []
        ids = picture.nodes.map { node in
            // Only where several namespaces may have objects of one name does the namespace matter.
            let word = Self.word("\(node.kind)_\(node.name)")
            let candidates = [word, Self.word("\(node.kind)_\(node.namespace ?? "")_\(node.name)")]
            let numbered = (2...).lazy.map { "\(word)_\($0)" }
            let id = candidates.first { !taken.contains($0) } ?? numbered.first { !taken.contains($0) } ?? word
            taken.insert(id)
            return id
        }
    }

    /// The namespaces in the order in which nodes are first in one.
    var namespaces: [String] {
        var known: Set<String> = []
        return picture.nodes.compactMap(\.namespace).filter { known.insert($0).inserted }
    }

    /// The nodes of a namespace, or those outside of all.
    func nodes(in namespace: String?) -> [(id: String, node: PictureNode)] {
        zip(ids, picture.nodes).filter { $0.1.namespace == namespace }.map { ($0, $1) }
    }

    static func word(_ text: String) -> String {
        String(text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}
