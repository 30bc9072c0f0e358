/// A picture → the language of [Graphviz](https://graphviz.org/doc/info/lang.html), for `dot -Tsvg`.
package enum GraphvizWriter {
    package static func text(_ picture: Picture) -> String {
        let layout = PictureLayout(picture)
        var lines = ["digraph \(quoted([picture.title])) {", "    rankdir=LR;", "    node [shape=box];"]
        for (id, node) in layout.nodes(in: nil) { lines.append("    \(statement(node, id))") }
        for (index, namespace) in layout.namespaces.enumerated() {
            lines.append("    subgraph cluster_\(index + 1) {")
            lines.append("        label=\(quoted(["namespace \(namespace)"]));")
            for (id, node) in layout.nodes(in: namespace) { lines.append("        \(statement(node, id))") }
            lines.append("    }")
        }
        for edge in picture.edges {
            var attributes = edge.labels.isEmpty ? [] : ["label=\(quoted([edge.labels.joined(separator: ", ")]))"]
            if edge.kind == .allowed { attributes.append("style=dashed") }
            let suffix = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
            lines.append("    \(layout.ids[edge.source]) -> \(layout.ids[edge.target])\(suffix);")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    private static func statement(_ node: PictureNode, _ id: String) -> String {
        let shape =
            switch node.role {
            case .host: "shape=oval"
            case .ingress: "shape=hexagon"
            case .service: "style=rounded"
            case .workload: "shape=box"
            case .claim: "shape=cylinder"
            case .secret: "shape=note"
            case .external: "style=dashed"
            }
        return "\(id) [label=\(quoted(node.lines)), \(shape)];"
    }

    private static func quoted(_ lines: [String]) -> String {
        let escaped = lines.map { line in
            line.unicodeScalars.map { scalar in
                switch scalar {
                case "\"", "\\": "\\\(scalar)"
                case _ where scalar.value < 0x20: " "
                default: String(scalar)
                }
            }.joined()
        }
        return "\"\(escaped.joined(separator: "\\n"))\""
    }
}
