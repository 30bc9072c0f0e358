internal import ArgumentParser
internal import ManifestGraph

/// The language in which a picture is written.
enum GraphFormat: String, WordArgument {
    case mermaid, dot

    func text(_ picture: Picture) -> String {
        switch self {
        case .mermaid: MermaidWriter.text(picture)
        case .dot: GraphvizWriter.text(picture)
        }
    }
}
