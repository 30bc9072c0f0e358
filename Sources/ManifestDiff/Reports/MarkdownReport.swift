internal import KubernetesModel

/// A comparison as a comment of a pull request: what is dangerous in sight, the rest folded.
package struct MarkdownReport {
    private let comparison: ManifestComparison
    private let sides: (old: String, new: String)

    package init(_ comparison: ManifestComparison, from old: String, to new: String) {
        self.comparison = comparison
        sides = (old, new)
    }

    package var text: String {
        let title = "### \(escaped(sides.old)) → \(escaped(sides.new))\n\n"
        guard !comparison.isEmpty else { return "\(title)No difference.\n" }
        let count = comparison.changes.count.counted("difference")
        let outcomes = WorkloadOutcomes(comparison).text.map { "- \(escaped($0))\n" }.joined()
        let dangerous = comparison.changes.filter { $0.effect.kind > .configReload }
        let harmless = comparison.changes.filter { $0.effect.kind <= .configReload }
        var text = "\(title)\(count).\n\n\(outcomes)\(outcomes.isEmpty ? "" : "\n")\(table(dangerous))"
        if !harmless.isEmpty {
            if !dangerous.isEmpty { text += "\n" }
            text += "<details>\n<summary>\(harmless.count.counted("difference")) without danger</summary>\n\n"
            text += "\(table(harmless))\n</details>\n"
        }
        return text
    }

    private func table(_ changes: [Change]) -> String {
        guard !changes.isEmpty else { return "" }
        let rows = ChangeGroups(changes).groups.flatMap(\.changes).map(row)
        return "| effect | object | field | from | to | source |\n|---|---|---|---|---|---|\n\(rows.joined())"
    }

    private func row(_ change: Change) -> String {
        let (old, new) = ValueText.texts(of: change, limit: 80)
        let effects = change.effects.map { "**\($0.kind.title)**: \(escaped($0.reason))" }.joined(separator: "<br>")
        let cells = [
            effects, escaped("\(change.object)"), code(change.path.isRoot ? nil : change.path.text),
            change.path.isRoot ? mark(old, "it was there") : code(old),
            change.path.isRoot ? mark(new, "it is there") : code(new), escaped(change.location?.short ?? ""),
        ]
        return "| \(cells.joined(separator: " | ")) |\n"
    }

    private func mark(_ value: String?, _ words: String) -> String { value.map { _ in words } ?? "" }

    /// A code span that neither the value nor the table ends.
    private func code(_ text: String?) -> String {
        guard let text else { return "" }
        var longest = 0
        var run = 0
        for character in text {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        let line = text.replacing("|", with: "\\|").replacing("\r", with: " ").replacing("\n", with: " ")
        return "\(fence)\(padding)\(line)\(padding)\(fence)"
    }

    private func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "|", "*", "_", "`", "[", "]", "\\": escaped += "\\\(character)"
            case "<": escaped += "&lt;"
            case "&": escaped += "&amp;"
            case "\n", "\r", "\r\n": escaped += " "
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
