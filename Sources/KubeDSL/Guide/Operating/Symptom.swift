/// Something that goes wrong, and how to find out why in this environment.
struct Symptom {
    let title: String
    /// What it means.
    let meaning: String
    /// What mends it.
    let remedy: String
    let blocks: [MarkdownBlock]

    /// The first command, for the table.
    var firstCommand: String {
        for case .commands(let lines) in blocks {
            if let line = lines.first(where: { !$0.hasPrefix("#") }) { return line }
        }
        return ""
    }
}
