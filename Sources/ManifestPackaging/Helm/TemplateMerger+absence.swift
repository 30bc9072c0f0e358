import KubernetesModel

// What may be absent.
extension TemplateMerger {
    /// - Parameter isPresent: for each environment; nil where nothing depends on it.
    mutating func entry(_ key: String, _ variants: [ManifestNode?], _ isPresent: [Bool?]) -> TemplateEntry {
        guard isPresent.contains(false) else { return TemplateEntry(key: key, node: merge(variants)) }
        if !isComputed(variants), let entry = optionalValue(key, variants, isPresent) { return entry }
        let isOn = add(switching: isPresent.map { $0.map(ManifestNode.boolean) }, target: "\(path) of \(title)")
        return TemplateEntry(key: key, node: merge(variants), condition: .isTrue(isOn))
    }

    /// Whether this is a hash that the chart computes, or holds one.
    func isComputed(_ variants: [ManifestNode?]) -> Bool { isComputed(variants, at: path) }

    private func isComputed(_ variants: [ManifestNode?], at path: TemplatePath) -> Bool {
        if checksums.template(for: path, in: scope, variants) != nil { return true }
        let inner = variants.map { $0?.fields }
        switch path.fields.last {
        case "metadata":
            return isComputed(inner.map { $0?["annotations"] }, at: path.appending(.field("annotations")))
        case "annotations":
            return Set(inner.compactMap { $0?.keys }.joined()).contains { key in
                checksums.template(for: path.appending(.field(key)), in: scope, inner.map { $0?[key] }) != nil
            }
        default: return false
        }
    }

    /// What says by its value alone whether it is there; nil where that takes a switch.
    private mutating func optionalValue(
        _ key: String, _ variants: [ManifestNode?], _ isPresent: [Bool?]
    ) -> TemplateEntry? {
        let present = variants.compactMap { $0 }
        func filled(absent: ManifestNode) -> [ManifestNode?] {
            zip(variants, isPresent).map { $1 == false ? absent : $0 }
        }
        if present.allSatisfy({ $0.isScalar && $0 != .null }) {
            let value = add(filled(absent: .null), isOptional: true)
            return TemplateEntry(key: key, node: .value(value), condition: .isSet(value))
        }
        if let variable = variable(variants, isPresent) { return variable }
        let areMappings = present.allSatisfy { $0.fields != nil }
        let isFlat = present.allSatisfy { $0.isFlat && !$0.isEmptyCollection }
        guard !key.isEmpty, isFlat, areMappings || present.allSatisfy({ $0.items != nil }) else { return nil }
        let value = add(filled(absent: areMappings ? .mapping([:]) : .sequence([])))
        return TemplateEntry(key: key, node: .value(value), condition: .isFilled(value))
    }

    /// A variable of plain text that some environments lack.
    private mutating func variable(_ variants: [ManifestNode?], _ isPresent: [Bool?]) -> TemplateEntry? {
        let present = variants.compactMap { $0?.fields }
        let isPlain = present.allSatisfy { $0.keys == ["name", "value"] && $0["value"]?.text != nil }
        guard path.fields.last == "env", isPlain, let name = present.first?["name"] else { return nil }
        let texts = zip(variants, isPresent).map { $1 == false ? .null : $0?["value"] }
        let value = at(.field("value")) { $0.add(texts, isOptional: true) }
        return TemplateEntry(
            node: .mapping([
                TemplateEntry(key: "name", node: .literal(name)), TemplateEntry(key: "value", node: .value(value)),
            ]), condition: .isSet(value))
    }
}

extension TemplateEntry {
    /// `{}` where none of the entries is there.
    static func empty(without entries: [TemplateEntry]) -> TemplateEntry {
        TemplateEntry(node: .empty, condition: .isNone(entries.compactMap(\.condition)))
    }
}
