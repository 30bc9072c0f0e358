/// A struct of the model → its Swift declaration.
struct StructSource {
    let type: ModelType
    let documentation: [String]
    let access: AccessLevel

    private var namespace: String { type.name.namespace }

    var lines: [String] {
        let conformance = type.kind == nil ? "ManifestStructure" : "KubernetesKind"
        return documentation
            + ["\(access.prefix)struct \(type.name.name): \(conformance) {"]
            + (storedProperties + initializer + identity + encoding).map { $0.isEmpty ? "" : "    \($0)" }
            + ["}"]
    }

    private var storedProperties: [String] {
        type.fields.flatMap { field in
            let facts = ([field.summary] + field.facts).joined(separator: ", ")
            let since = field.since.map { " Since Kubernetes 1.\($0)." } ?? ""
            let wrapper = field.isIndirect ? "@Indirect " : ""
            let name = SwiftName.identifier(field.property)
            return Documentation.wrapped("\(facts).\(since)")
                + ["\(wrapper)\(access.prefix)var \(name): \(field.swiftType(in: namespace))"]
        }
    }

    private var initializer: [String] {
        guard !type.fields.isEmpty else { return ["\(access.prefix)init() {}"] }
        let parameters = type.fields.map { field in
            "\(SwiftName.label(field.property)): \(field.swiftType(in: namespace))"
                + (field.defaultValue.map { " = \($0)" } ?? "")
        }
        let oneLine = "\(access.prefix)init(\(parameters.joined(separator: ", "))) {"
        let head =
            if oneLine.count + 8 <= 120 {
                [oneLine]
            } else {
                ["\(access.prefix)init("] + parameters.dropLast().map { "    \($0)," }
                    + parameters.suffix(1).map { "    \($0)" } + [") {"]
            }
        let assignments = type.fields.map { field in
            "    self.\(SwiftName.member(field.property)) = \(SwiftName.identifier(field.property))"
        }
        return [""] + head + assignments + ["}"]
    }

    private var identity: [String] {
        guard let kind = type.kind else { return [] }
        return [
            "",
            "\(access.prefix)static var groupVersionKind: GroupVersionKind {",
            "    GroupVersionKind(apiVersion: \"\(kind.apiVersion)\", kind: \"\(kind.kind)\")",
            "}",
            "\(access.prefix)static var scope: Scope { .\(kind.isNamespaced ? "namespaced" : "cluster") }",
        ]
    }

    private var encoding: [String] {
        let kind = type.kind.map { [("apiVersion", $0.apiVersion), ("kind", $0.kind)] } ?? []
        let statements =
            kind.map { "encoder.string(\"\($0.1)\", for: \"\($0.0)\")" }
            + type.fields.flatMap { EncodingSource(field: $0).lines }
        let head = "\(access.prefix)func encode(into encoder: inout some ManifestEncoder) {"
        return ["", head, "    encoder.beginMapping()"] + statements.map { "    \($0)" }
            + ["    encoder.endMapping()", "}"]
    }
}
