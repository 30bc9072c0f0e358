import KubernetesModel
import ManifestYAML

/// `values.schema.json`: the types of all values, so that a wrong or misspelt one is refused.
struct ValuesSchema: ManifestEncodable {
    let values: ValueTree

    var text: String {
        var writer = JSONWriter(.pretty)
        writer.document(self)
        return writer.text
    }

    func encode(into encoder: inout some ManifestEncoder) {
        encoder.beginMapping()
        encoder.string("http://json-schema.org/draft-07/schema#", for: "$schema")
        encode(values.root, named: "", into: &encoder)
        encoder.endMapping()
    }

    /// The fields of an object's schema.
    private func encode(_ section: ValueTree.Section, named name: String, into encoder: inout some ManifestEncoder) {
        encoder.string("object", for: "type")
        // A chart around this one hands its own globals down.
        encoder.boolean(name == "global" || name.hasPrefix("global."), for: "additionalProperties")
        encoder.strings(section.entries.filter { isRequired($0.entry) }.map(\.key), for: "required")
        encoder.key("properties")
        encoder.beginMapping()
        for (key, entry) in section.entries {
            encoder.key(key)
            encoder.beginMapping()
            switch entry {
            case .section(let inner):
                encode(values.sections[inner], named: name.isEmpty ? key : "\(name).\(key)", into: &encoder)
            case .leaf(let index): encode(values.leaves[index], into: &encoder)
            }
            encoder.endMapping()
        }
        if name.isEmpty, !section.entries.contains(where: { $0.key == "global" }) {
            encoder.value(ManifestNode.mapping(["type": .string("object")]), for: "global")
        }
        encoder.endMapping()
    }

    private func encode(_ leaf: ValueTree.Leaf, into encoder: inout some ManifestEncoder) {
        encoder.string(leaf.purpose, for: "description")
        let types = leaf.types
        if types.count == 1 { encoder.string(types[0], for: "type") } else { encoder.strings(types, for: "type") }
        if leaf.isStringMap {
            let type: ManifestNode = leaf.value.isAmount ? ["string", "number"] : "string"
            encoder.value(ManifestNode.mapping(["type": type]), for: "additionalProperties")
        }
    }

    /// Null takes a value away before Helm looks at the schema.
    private func isRequired(_ entry: ValueTree.Entry) -> Bool {
        switch entry {
        case .leaf(let index): !values.leaves[index].types.contains("null")
        case .section(let inner): values.sections[inner].entries.contains { isRequired($0.entry) }
        }
    }
}

extension ValueTree.Leaf {
    /// In the schema's words, in a fixed order.
    var types: [String] {
        var known = Self.types.filter { type in value.variants.contains { $0?.schemaType == type } }
        if value.isAmount, known == ["string"] { known.append("number") }
        let isNullable = value.isOptional || known.contains("object")
        return known + (isNullable || known.isEmpty ? ["null"] : [])
    }

    private static let types = ["boolean", "integer", "number", "string", "array", "object"]

    fileprivate var isStringMap: Bool {
        let maps = value.variants.compactMap { $0?.fields }
        return !maps.isEmpty && maps.contains { !$0.isEmpty }
            && maps.allSatisfy { $0.allSatisfy { $0.value.text != nil } }
    }
}
