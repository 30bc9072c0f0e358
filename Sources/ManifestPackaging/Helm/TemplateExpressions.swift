import KubernetesModel

/// How templates spell what they take from values.
struct TemplateExpressions {
    private let values: ValueTree
    private let helpers: TemplateHelpers

    init(_ values: ValueTree, _ helpers: TemplateHelpers) {
        self.values = values
        self.helpers = helpers
    }

    /// `{{` in the text of a manifest, so that no template engine takes it for its own.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        // By bytes, for Go does not care whether a brace and what follows it are one character.
        var escaped: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "{"), rest.first == byte {
                rest.removeFirst()
                escaped += Array("{{ \"{{\" }}".utf8)
            } else {
                escaped.append(byte)
            }
        }
        return String(decoding: escaped, as: UTF8.self)
    }

    /// `.Values.backend.replicas`
    func value(_ value: Int) -> String { values.leaves[value].expression }

    /// When the condition holds, for `if`.
    func condition(_ condition: TemplateCondition) -> String {
        switch condition {
        case .isTrue(let value), .isFilled(let value): self.value(value)
        case .isFalse(let value): "not \(self.value(value))"
        case .isSet(let value): "not (kindIs \"invalid\" \(self.value(value)))"
        case .isAll(let conditions): all(conditions)
        case .isNone(let conditions): "not (or \(arguments(conditions)))"
        }
    }

    /// When all conditions hold, for `if`.
    func all(_ conditions: [TemplateCondition]) -> String {
        guard conditions.count > 1 else { return conditions.first.map(condition) ?? "true" }
        return "and \(arguments(conditions))"
    }

    private func arguments(_ conditions: [TemplateCondition]) -> String {
        conditions.map(condition).map { $0.contains(" ") ? "(\($0))" : $0 }.joined(separator: " ")
    }

    /// What stands on the line of its key or dash; nil for what takes lines of its own, and for literals.
    func inline(_ node: TemplateNode) -> String? {
        switch node {
        case .value(let value): isBlock(value) ? nil : scalar(value)
        case .image(let repository, let tag):
            "{{ printf \"%s:%s\" \(value(repository)) \(value(tag)) | quote }}"
        case .checksum(let template): helpers.checksum(of: template)
        case .mapping(let entries): entries.isEmpty ? "{}" : nil
        case .sequence(let items): items.isEmpty ? "[]" : nil
        case .literal, .include, .empty: nil
        }
    }

    /// How the value is written so that it is read back with its type.
    private func scalar(_ value: Int) -> String {
        let leaf = values.leaves[value]
        return switch leaf.value.type {
        case "string": "{{ \(leaf.expression) | quote }}"
        // Of null it would make 0.
        case "integer" where !leaf.value.variants.contains(.null): "{{ \(leaf.expression) | int64 }}"
        case "boolean": "{{ \(leaf.expression) }}"
        default: "{{ \(leaf.expression) | toJson }}"
        }
    }

    /// Whether the value is written as lines of its own: a collection, unless Helm would trim a text at its end.
    private func isBlock(_ value: Int) -> Bool {
        let value = values.leaves[value].value
        guard value.type == "array" || value.type == "object" else { return false }
        var texts: Set<String> = []
        for variant in value.variants { variant?.collectTexts(into: &texts) }
        return !texts.contains { $0.contains("\n") && $0.endsBlank }
    }
}

extension String {
    /// Whether a text of several lines ends with more than one line break, or with blanks.
    var endsBlank: Bool {
        let end = hasSuffix("\n") ? dropLast() : self[...]
        return end.last.map { " \t\n".contains($0) } ?? true
    }
}

extension ManifestNode {
    /// Whether its text can stand in a template as it is: nothing to escape, and no blanks that an action would take.
    var isVerbatim: Bool {
        switch self {
        case .string(let text): text.isVerbatim
        case .sequence(let items): items.allSatisfy(\.isVerbatim)
        case .mapping(let fields): fields.allSatisfy { $0.key.isVerbatim && $0.value.isVerbatim }
        case .null, .boolean, .integer, .number: true
        }
    }
}

extension String {
    fileprivate var isVerbatim: Bool { !utf8.contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "\n") } }
}
