/// A picture → a flowchart of [Mermaid](https://mermaid.js.org/syntax/flowchart.html), which Markdown viewers draw.
package enum MermaidWriter {
    package static func text(_ picture: Picture) -> String {
        let layout = PictureLayout(picture)
        var lines = ["flowchart LR"]
        for (id, node) in layout.nodes(in: nil) { lines.append("    \(shape(node, id))") }
        for (index, namespace) in layout.namespaces.enumerated() {
            lines.append("    subgraph scope_\(index + 1)[\(quoted(["namespace \(namespace)"]))]")
            for (id, node) in layout.nodes(in: namespace) { lines.append("        \(shape(node, id))") }
            lines.append("    end")
        }
        for edge in picture.edges {
            let label = edge.labels.isEmpty ? "" : "|\(quoted([edge.labels.joined(separator: ", ")]))|"
            lines.append("    \(layout.ids[edge.source]) \(arrow(edge.kind))\(label) \(layout.ids[edge.target])")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func shape(_ node: PictureNode, _ id: String) -> String {
        let (opening, closing) =
            switch node.role {
            case .host: ("([", "])")
            case .ingress: ("{{", "}}")
            case .service: ("(", ")")
            case .workload: ("[", "]")
            case .claim: ("[(", ")]")
            case .secret: ("[/", "/]")
            case .external: ("[[", "]]")
            }
        return "\(id)\(opening)\(quoted(node.lines))\(closing)"
    }

    private static func arrow(_ kind: PictureEdge.Kind) -> String {
        switch kind {
        case .uses: "-->"
        case .allowed: "-.->"
        }
    }

    /// A text in quotes, in which only entities stand for what Mermaid, HTML or Markdown would read as syntax.
    private static func quoted(_ lines: [String]) -> String {
        let escaped = lines.map { line in
            line.unicodeScalars.map { scalar in
                switch scalar {
                case "\"", "#", "&", "<", ">", "`", "\\", ";", "*", "_", "@": "#\(scalar.value);"
                case _ where scalar.value < 0x20: " "
                default: String(scalar)
                }
            }.joined()
                // Of an address Mermaid makes a link, and then says that it has none.
                .replacing("://", with: "#58;//").replacing("www.", with: "www#46;")
        }
        return "\"\(escaped.joined(separator: "<br/>"))\""
    }
}
