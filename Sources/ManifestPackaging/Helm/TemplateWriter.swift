import KubernetesModel

/// Writes templates as the text of a chart's files.
struct TemplateWriter {
    private let values: ValueTree
    private var yaml = YAMLText()
    private var text = ""
    /// The indentation of a dash whose item has not begun yet.
    private var dash: Int?

    init(_ values: ValueTree) { self.values = values }

    /// One file: an object under its conditions.
    mutating func file(_ object: TemplateNode, under conditions: [TemplateCondition]) -> String {
        text = ""
        dash = nil
        if !conditions.isEmpty { text += "{{- if \(Self.all(conditions.map(expression))) }}\n" }
        switch object {
        case .literal(.mapping(let fields)): write(mapping: Self.entries(fields), at: 0)
        case .mapping(let entries): write(mapping: entries, at: 0)
        case .literal, .value, .image, .sequence: break
        }
        if !conditions.isEmpty { text += "{{- end }}\n" }
        return text
    }

    /// `{{` in the text of a manifest, so that no template engine takes it for its own.
    static func escaped(_ text: String) -> String {
        text.split(separator: "{{", omittingEmptySubsequences: false).joined(separator: "{{ \"{{\" }}")
    }

    // MARK: - Conditions

    /// When the condition holds, for `if`.
    func expression(_ condition: TemplateCondition) -> String {
        switch condition {
        case .isTrue(let value), .isFilled(let value): expression(value)
        case .isSet(let value): "not (kindIs \"invalid\" \(expression(value)))"
        }
    }

    static func all(_ expressions: [String]) -> String {
        guard expressions.count > 1 else { return expressions.first ?? "true" }
        return "and " + expressions.map { $0.contains(" ") ? "(\($0))" : $0 }.joined(separator: " ")
    }

    private func expression(_ value: Int) -> String { values.leaf(of: value).expression }

    /// How the value is written so that it is read back with its type.
    func scalar(_ value: Int) -> String {
        let expression = expression(value)
        switch values.leaf(of: value).value.type {
        case "string": return "{{ \(expression) | quote }}"
        case "integer": return "{{ \(expression) | int64 }}"
        case "boolean": return "{{ \(expression) }}"
        default: return "{{ \(expression) | toJson }}"
        }
    }

    // MARK: - Collections

    private static func entries(_ fields: OrderedMap<ManifestNode>) -> [TemplateEntry] {
        fields.map { TemplateEntry(key: $0.key, node: .literal($0.value)) }
    }

    private mutating func write(mapping entries: [TemplateEntry], at indentation: Int) {
        for entry in entries {
            let key = Self.escaped(yaml.key(entry.key))
            begin(entry.condition, at: indentation)
            switch entry.node {
            case .literal(.mapping(let fields)) where !fields.isEmpty:
                line(key, at: indentation)
                write(mapping: Self.entries(fields), at: indentation + 2)
            case .literal(.sequence(let items)) where !items.isEmpty:
                line(key, at: indentation)
                write(sequence: items.map { TemplateEntry(node: .literal($0)) }, at: indentation)
            case .literal(let node): write(literal: node, behind: key, at: indentation)
            case .value(let value) where isBlock(value):
                line(key, at: indentation)
                write(tree: value, at: indentation + 2)
            case .value(let value): line("\(key) \(scalar(value))", at: indentation)
            case .image(let repository, let tag): line("\(key) \(image(repository, tag))", at: indentation)
            case .mapping(let entries) where entries.isEmpty: line("\(key) {}", at: indentation)
            case .sequence(let items) where items.isEmpty: line("\(key) []", at: indentation)
            case .mapping(let entries):
                line(key, at: indentation)
                write(mapping: entries, at: indentation + 2)
            case .sequence(let items):
                line(key, at: indentation)
                write(sequence: items, at: indentation)
            }
            end(entry.condition, at: indentation)
        }
    }

    private mutating func write(sequence items: [TemplateEntry], at indentation: Int) {
        for item in items {
            begin(item.condition, at: indentation)
            switch item.node {
            case .literal(.mapping(let fields)) where !fields.isEmpty:
                dash = indentation
                write(mapping: Self.entries(fields), at: indentation + 2)
            case .literal(.sequence(let nested)) where !nested.isEmpty:
                line("-", at: indentation)
                write(sequence: nested.map { TemplateEntry(node: .literal($0)) }, at: indentation + 2)
            case .literal(let node): write(literal: node, behind: "-", at: indentation)
            case .value(let value) where isBlock(value):
                line("-", at: indentation)
                write(tree: value, at: indentation + 2)
            case .value(let value): line("- \(scalar(value))", at: indentation)
            case .image(let repository, let tag): line("- \(image(repository, tag))", at: indentation)
            case .mapping(let entries) where entries.isEmpty: line("- {}", at: indentation)
            case .mapping(let entries):
                dash = indentation
                write(mapping: entries, at: indentation + 2)
            case .sequence(let nested):
                line(nested.isEmpty ? "- []" : "-", at: indentation)
                write(sequence: nested, at: indentation + 2)
            }
            end(item.condition, at: indentation)
        }
    }

    /// Whether the value is written as lines of its own: a collection, unless Helm would trim a text at its end.
    private func isBlock(_ value: Int) -> Bool {
        let value = values.leaf(of: value).value
        guard value.type == "array" || value.type == "object" else { return false }
        var texts: Set<String> = []
        for variant in value.variants { variant?.collectTexts(into: &texts) }
        return !texts.contains { $0.contains("\n") && Self.endsBlank($0) }
    }

    private func image(_ repository: Int, _ tag: Int) -> String {
        "{{ printf \"%s:%s\" \(expression(repository)) \(expression(tag)) | quote }}"
    }

    // MARK: - Lines

    /// A scalar or an empty collection behind its key or dash.
    private mutating func write(literal node: ManifestNode, behind lead: String, at indentation: Int) {
        // A block's last blanks would be lost to the action behind it.
        let isOneLine = node.text.map { Self.endsBlank($0) } ?? true
        let value = isOneLine ? yaml.text(of: node) : String(yaml.item(node).dropFirst("- ".count))
        let lines = Self.escaped(value).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        line("\(lead) \(lines.first ?? "")", at: indentation)
        let rest = lines.dropFirst().map { "\($0)\n" }.joined()
        text += YAMLText.indented(rest, by: indentation)
    }

    /// Whether a text of several lines ends with more than one line break.
    private static func endsBlank(_ text: String) -> Bool {
        let end = text.hasSuffix("\n") ? text.dropLast() : text[...]
        return end.last.map { " \t\n".contains($0) } ?? true
    }

    private mutating func write(tree value: Int, at indentation: Int) {
        control("toYaml \(expression(value)) | nindent \(indentation)", at: indentation)
    }

    private mutating func begin(_ condition: TemplateCondition?, at indentation: Int) {
        guard let condition else { return }
        control("if \(expression(condition))", at: indentation)
    }

    private mutating func end(_ condition: TemplateCondition?, at indentation: Int) {
        if condition != nil { control("end", at: indentation) }
    }

    private mutating func control(_ action: String, at indentation: Int) {
        if let dash {
            text += String(repeating: " ", count: dash) + "-\n"
            self.dash = nil
        }
        text += String(repeating: " ", count: indentation) + "{{- \(action) }}\n"
    }

    private mutating func line(_ line: String, at indentation: Int) {
        if let dash {
            text += String(repeating: " ", count: dash) + "- " + line + "\n"
            self.dash = nil
        } else {
            text += String(repeating: " ", count: indentation) + line + "\n"
        }
    }
}
