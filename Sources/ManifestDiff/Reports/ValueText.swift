internal import KubernetesModel

/// A value in one line of a report.
enum ValueText {
    /// What the change was from and is to.
    static func texts(of change: Change, limit: Int) -> (old: String?, new: String?) {
        if change.isConfidential { return (change.old.map { _ in "•••" }, change.new.map { _ in "•••" }) }
        if case .string(let old)? = change.old, case .string(let new)? = change.new,
            old.contains("\n") || new.contains("\n")
        {
            return lines(old, new, limit: limit)
        }
        return (change.old.map { text($0, limit: limit) }, change.new.map { text($0, limit: limit) })
    }

    /// The first line in which two texts differ.
    private static func lines(_ old: String, _ new: String, limit: Int) -> (old: String?, new: String?) {
        let old = old.split(separator: "\n", omittingEmptySubsequences: false)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false)
        let place = zip(old, new).prefix { $0 == $1 }.count
        func line(_ lines: [Substring]) -> String {
            lines.indices.contains(place)
                ? "line \(place + 1): \(shortened(String(lines[place]), to: limit))" : "\(lines.count) lines"
        }
        return (line(old), line(new))
    }

    /// As YAML in flow style writes it, roughly: for people alone.
    static func text(_ node: ManifestNode, limit: Int) -> String {
        var text = ""
        append(node, to: &text, limit: limit)
        return shortened(text, to: limit)
    }

    private static func append(_ node: ManifestNode, to text: inout String, limit: Int) {
        guard text.utf8.count <= limit else { return }
        switch node {
        case .null: text += "null"
        case .boolean(let value): text += value ? "true" : "false"
        case .integer(let value): text += "\(value)"
        case .number(let value): text += "\(value)"
        case .string(let value): text += value.isEmpty ? "''" : value.replacing("\n", with: "⏎")
        case .sequence(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += ", " }
                append(item, to: &text, limit: limit)
            }
            text += "]"
        case .mapping(let fields):
            text += "{"
            for (index, field) in fields.enumerated() {
                if index > 0 { text += ", " }
                text += "\(field.key): "
                append(field.value, to: &text, limit: limit)
            }
            text += "}"
        }
    }

    /// Without what a terminal would obey: names and keys may be somebody else's.
    static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isControl ? "·" : $0 }))
    }

    private static func shortened(_ text: String, to limit: Int) -> String {
        let line = printable(text)
        return line.count <= limit ? line : "\(line.prefix(limit - 1))…"
    }
}

extension Unicode.Scalar.Properties {
    fileprivate var isControl: Bool { generalCategory == .control }
}
