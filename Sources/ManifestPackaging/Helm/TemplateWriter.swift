import KubernetesModel
import ManifestYAML

/// Writes templates as the text of a chart's files.
struct TemplateWriter {
    private let expressions: TemplateExpressions
    private var yaml = YAMLText()
    private var writer = YAMLWriter()
    private var bytes: [UInt8] = []
    /// The indentation of a dash whose item has not begun yet.
    private var dash: Int?

    init(_ expressions: TemplateExpressions) { self.expressions = expressions }

    /// One file: an object under its conditions.
    mutating func file(_ object: TemplateNode, under conditions: [TemplateCondition]) -> [UInt8] {
        bytes = []
        dash = nil
        if !conditions.isEmpty { line("{{- if \(expressions.all(conditions)) }}", at: 0) }
        write(mapping: object.entries, at: 0)
        if !conditions.isEmpty { line("{{- end }}", at: 0) }
        return bytes
    }

    // MARK: - Collections

    private mutating func write(mapping entries: [TemplateEntry], at indentation: Int) {
        for entry in entries {
            begin(entry.condition, at: indentation)
            write(entry, at: indentation)
            end(entry.condition, at: indentation)
        }
    }

    private mutating func write(_ entry: TemplateEntry, at indentation: Int) {
        if case .literal(let node) = entry.node, node.isVerbatim, !entry.key.utf8.contains(UInt8(ascii: "{")) {
            write { $0.entry(entry.key, node, indentation: indentation) }
            return
        }
        if case .include(let name) = entry.node {
            control("include \"\(name)\" . | nindent \(indentation)", at: indentation)
            return
        }
        if case .empty = entry.node {
            line("{}", at: indentation)
            return
        }
        let key = TemplateExpressions.escaped(yaml.key(entry.key))
        if let text = expressions.inline(entry.node) {
            line("\(key) \(text)", at: indentation)
            return
        }
        switch entry.node {
        case .literal(let node) where node.isScalar || node.isEmptyCollection:
            write(literal: node, behind: key, at: indentation)
        case .literal(.sequence), .sequence:
            line(key, at: indentation)
            write(sequence: entry.node.items, at: indentation)
        case .literal, .mapping:
            line(key, at: indentation)
            write(mapping: entry.node.entries, at: indentation + 2)
        case .value(let value):
            line(key, at: indentation)
            write(tree: value, at: indentation + 2)
        case .image, .checksum, .include, .empty: break
        }
    }

    private mutating func write(sequence items: [TemplateEntry], at indentation: Int) {
        for item in items {
            begin(item.condition, at: indentation)
            write(item: item.node, at: indentation)
            end(item.condition, at: indentation)
        }
    }

    private mutating func write(item: TemplateNode, at indentation: Int) {
        if case .literal(let node) = item, node.isVerbatim {
            write { $0.item(node, indentation: indentation) }
            return
        }
        if let text = expressions.inline(item) {
            line("- \(text)", at: indentation)
            return
        }
        switch item {
        case .literal(let node) where node.isScalar || node.isEmptyCollection:
            write(literal: node, behind: "-", at: indentation)
        case .literal(.sequence), .sequence:
            line("-", at: indentation)
            write(sequence: item.items, at: indentation + 2)
        case .literal, .mapping:
            dash = indentation
            write(mapping: item.entries, at: indentation + 2)
        case .value(let value):
            line("-", at: indentation)
            write(tree: value, at: indentation + 2)
        case .image, .checksum, .include, .empty: break
        }
    }

    // MARK: - Lines

    /// Text as the YAML writer leaves it.
    private mutating func write(_ body: (inout YAMLWriter) -> Void) {
        let start = bytes.count
        writer.removeAll()
        body(&writer)
        writer.withBytes { bytes.append(contentsOf: $0) }
        if let dash {
            bytes[start + dash] = UInt8(ascii: "-")
            self.dash = nil
        }
    }

    /// A scalar or an empty collection behind its key or dash.
    private mutating func write(literal node: ManifestNode, behind lead: String, at indentation: Int) {
        // A block's last blanks would be lost to the action behind it.
        let isOneLine = node.text.map { $0.endsBlank } ?? true
        let value = isOneLine ? yaml.text(of: node) : String(yaml.item(node).dropFirst("- ".count))
        let lines = TemplateExpressions.escaped(value).split(separator: "\n", omittingEmptySubsequences: false)
            .dropLast()
        line("\(lead) \(lines.first ?? "")", at: indentation)
        for rest in lines.dropFirst() { line(String(rest), at: rest.isEmpty ? 0 : indentation) }
    }

    private mutating func write(tree value: Int, at indentation: Int) {
        control("toYaml \(expressions.value(value)) | nindent \(indentation)", at: indentation)
    }

    private mutating func begin(_ condition: TemplateCondition?, at indentation: Int) {
        guard let condition else { return }
        control("if \(expressions.condition(condition))", at: indentation)
    }

    private mutating func end(_ condition: TemplateCondition?, at indentation: Int) {
        if condition != nil { control("end", at: indentation) }
    }

    private mutating func control(_ action: String, at indentation: Int) {
        if let dash {
            self.dash = nil
            line("-", at: dash)
        }
        line("{{- \(action) }}", at: indentation)
    }

    private mutating func line(_ line: String, at indentation: Int) {
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation))
        bytes.append(contentsOf: line.utf8)
        bytes.append(UInt8(ascii: "\n"))
        if let dash {
            bytes[start + dash] = UInt8(ascii: "-")
            self.dash = nil
        }
    }
}
