/// A struct of the model → its Swift declaration.
struct StructSource {
    let type: ModelType
    /// The fields of other types that are of this one, such as `CoreV1.Pod.spec`.
    let uses: [String]

    private var namespace: String { type.name.namespace }

    var lines: [String] {
        let conformance = type.kind == nil ? "ManifestStructure" : "KubernetesKind"
        return documentation
            + ["public struct \(type.name.name): \(conformance) {"]
            + (storedProperties + initializer + identity + encoding).map { $0.isEmpty ? "" : "    \($0)" }
            + ["}"]
    }

    private var documentation: [String] {
        let since = type.since.map { " Since Kubernetes 1.\($0)." } ?? ""
        guard let kind = type.kind else { return Documentation.wrapped("Used as \(usage).\(since)") }
        let group = kind.group.isEmpty ? "core" : kind.group.replacing(".", with: "-")
        let anchor = "\(kind.kind.lowercased())-\(kind.version)-\(group)"
        let page = "https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.\(SchemaRelease.pinned)/"
        let place = kind.isNamespaced ? "in a namespace" : "in no namespace"
        return Documentation.wrapped("Kind `\(kind.kind)` of `\(kind.apiVersion)`, \(place).\(since)")
            + ["///", "/// [Reference](\(page)#\(anchor))"]
    }

    private var usage: String {
        let shown = uses.sorted().prefix(2).map { "`\($0)`" }
        let hidden = uses.count - shown.count
        return shown.joined(separator: hidden > 0 ? ", " : " and ") + (hidden > 0 ? " and \(hidden) more" : "")
    }

    private var storedProperties: [String] {
        type.fields.flatMap { field in
            let facts = ([field.isRequired ? "Required" : "Optional"] + field.facts).joined(separator: ", ")
            let since = field.since.map { " Since Kubernetes 1.\($0)." } ?? ""
            let wrapper = field.isIndirect ? "@Indirect " : ""
            return [
                "/// \(facts).\(since)",
                "\(wrapper)public var \(SwiftName.identifier(field.property)): \(swiftType(field))",
            ]
        }
    }

    private func swiftType(_ field: ModelField) -> String {
        SwiftName.type(field.type, in: namespace) + (field.isRequired ? "" : "?")
    }

    private var initializer: [String] {
        guard !type.fields.isEmpty else { return ["public init() {}"] }
        let parameters = type.fields.map { field in
            "\(field.property): \(swiftType(field))" + (field.isRequired ? "" : " = nil")
        }
        let oneLine = "public init(\(parameters.joined(separator: ", "))) {"
        let head =
            if oneLine.count + 8 <= 120 {
                [oneLine]
            } else {
                ["public init("] + parameters.dropLast().map { "    \($0)," } + parameters.suffix(1).map { "    \($0)" }
                    + [") {"]
            }
        let assignments = type.fields.map { "    self.\($0.property) = \(SwiftName.identifier($0.property))" }
        return [""] + head + assignments + ["}"]
    }

    private var identity: [String] {
        guard let kind = type.kind else { return [] }
        return [
            "",
            "public static var groupVersionKind: GroupVersionKind {",
            "    GroupVersionKind(apiVersion: \"\(kind.apiVersion)\", kind: \"\(kind.kind)\")",
            "}",
            "public static var scope: Scope { .\(kind.isNamespaced ? "namespaced" : "cluster") }",
        ]
    }

    private var encoding: [String] {
        let kind = type.kind.map { [("apiVersion", $0.apiVersion), ("kind", $0.kind)] } ?? []
        let identity = kind.map { "    encoder.string(\"\($0.1)\", for: \"\($0.0)\")" }
        let fields = type.fields.flatMap { field in
            let call = "    encoder.\(SwiftName.encoderMethod(field.type))("
            let value = SwiftName.identifier(field.property)
            let oneLine = "\(call)\(value), for: \"\(field.name)\")"
            // Eight more spaces stand before it in the file.
            return oneLine.count + 8 <= 120
                ? [oneLine] : [call, "        \(value),", "        for: \"\(field.name)\")"]
        }
        return ["", "public func encode(into encoder: inout some ManifestEncoder) {", "    encoder.beginMapping()"]
            + identity + fields + ["    encoder.endMapping()", "}"]
    }
}
