/// A page of sections; those that have nothing to say are left out.
struct MarkdownPage {
    let title: String
    let introduction: [MarkdownBlock]
    let sections: [any GuideSection]
    /// Whether the sections are steps, to be taken in their order.
    let isNumbered: Bool

    var text: String {
        let told = sections.map { (title: $0.title, blocks: $0.blocks) }.filter { !$0.blocks.isEmpty }
        var parts = ["# \(title)\n"] + introduction.map(\.text)
        for (number, section) in told.enumerated() {
            parts.append("## \(isNumbered ? "\(number + 1). " : "")\(section.title)\n")
            parts += section.blocks.map(\.text)
        }
        return parts.joined(separator: "\n")
    }
}
