/// A part of a Markdown page.
enum MarkdownBlock {
    case heading(String)
    case paragraph(String)
    case bullets([String])
    /// Shell commands, one or several lines each.
    case commands([String])
    case table([String], [[String]])

    /// Without an empty line around it.
    var text: String {
        switch self {
        case .heading(let title): "### \(title)\n"
        case .paragraph(let text): "\(text)\n"
        case .bullets(let items): items.map { "- \($0)\n" }.joined()
        case .commands(let lines): "```sh\n\(lines.map { "\($0)\n" }.joined())```\n"
        case .table(let titles, let rows):
            Self.row(titles) + Self.row(titles.map { _ in "---" }) + rows.map(Self.row).joined()
        }
    }

    private static func row(_ cells: [String]) -> String {
        "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
    }
}

extension String {
    /// A code span that the text itself cannot end.
    var code: String {
        var longest = 0
        var run = 0
        for character in self {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let padding = hasPrefix("`") || hasSuffix("`") ? " " : ""
        return "\(fence)\(padding)\(replacing("\n", with: " "))\(padding)\(fence)"
    }
}

extension Sequence<String> {
    /// As code, with commas.
    var codeList: String { map(\.code).joined(separator: ", ") }

    /// Each once, in the order of their first appearance.
    var distinct: [String] {
        var known: Set<String> = []
        return filter { known.insert($0).inserted }
    }
}
