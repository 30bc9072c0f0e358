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
            + (properties + seldomFields + sharedFields + initializer + identity + encoding).map {
                $0.isEmpty ? "" : "    \($0)"
            }
            + ["}"]
    }

    private var properties: [String] {
        type.fields.flatMap { field in
            let facts = ([field.summary] + field.facts).joined(separator: ", ")
            let since = field.since.map { " Since Kubernetes 1.\($0)." } ?? ""
            return Documentation.wrapped("\(facts).\(since)") + property(field)
        }
    }

    private func property(_ field: ModelField) -> [String] {
        let name = SwiftName.identifier(field.property)
        let declaration = "\(access.prefix)\(variable(field))"
        guard !type.isShared else {
            return [
                "\(declaration) {",
                "    @inlinable _read { yield shared.value.\(name) }",
                "    @inlinable _modify { yield &Box.own(&shared).value.\(name) }",
                "}",
            ]
        }
        switch field.storage {
        case .inline: return [declaration]
        case .indirect: return ["@Indirect \(declaration)"]
        case .seldom:
            return [
                "\(declaration) {",
                "    get { seldom.fields?.\(name) }",
                "    set { seldom.set(newValue, in: Seldom()) { $0.\(name) = $1 } }",
                "}",
            ]
        }
    }

    /// What holds the fields that few objects have.
    private var seldomFields: [String] {
        guard !seldom.isEmpty else { return [] }
        return ["", "private var seldom: SeldomFields<Seldom>", "", "private struct Seldom: Sendable {"]
            + seldom.map { "    \(variable($0))" } + ["}"]
    }

    /// What holds all fields where copies share them.
    private var sharedFields: [String] {
        guard type.isShared else { return [] }
        return [
            "", "@usableFromInline", "var shared: Box<Shared>", "", "@usableFromInline", "struct Shared: Sendable {",
        ]
            + type.fields.flatMap { ["    @usableFromInline", "    \(variable($0))"] } + ["}"]
    }

    private func variable(_ field: ModelField) -> String {
        "var \(SwiftName.identifier(field.property)): \(field.swiftType(in: namespace))"
    }

    private var sharedAssignment: [String] {
        let values = type.fields.map { "\(SwiftName.label($0.property)): \(SwiftName.identifier($0.property))" }
        let oneLine = "    shared = Box(Shared(\(values.joined(separator: ", "))))"
        guard oneLine.count + 8 > 120 else { return [oneLine] }
        return ["    shared = Box(", "        Shared("] + values.dropLast().map { "            \($0)," }
            + values.suffix(1).map { "            \($0)))" }
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
        if type.isShared { return [""] + head + sharedAssignment + ["}"] }
        let assignments = type.fields.filter { $0.storage != .seldom }.map { field in
            "self.\(SwiftName.member(field.property)) = \(SwiftName.identifier(field.property))"
        }
        return [""] + head + (assignments + seldomAssignment).map { "    \($0)" } + ["}"]
    }

    private var seldom: [ModelField] { type.fields.filter { $0.storage == .seldom } }

    // At once, for an initialiser that called the setters would be left with a copy of the struct.
    private var seldomAssignment: [String] {
        guard !seldom.isEmpty else { return [] }
        let values = seldom.map { "\(SwiftName.label($0.property)): \(SwiftName.identifier($0.property))" }
        let conditions = seldom.map { "\(SwiftName.identifier($0.property)).isSet" }
        let source = """
            seldom = SeldomFields(
                Seldom(
                    \(values.joined(separator: ",\n        "))),
                areSet: \(conditions.joined(separator: "\n        || ")))
            """
        return source.split(separator: "\n").map(String.init)
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
            + fieldRuns.flatMap { encoding(of: $0) }
        let head = "\(access.prefix)func encode(into encoder: inout some ManifestEncoder) {"
        return ["", head, "    encoder.beginMapping()"] + statements.map { "    \($0)" }
            + ["    encoder.endMapping()", "}"]
    }

    /// The fields in their order, those that follow each other and are stored alike together.
    private var fieldRuns: [[ModelField]] {
        type.fields.reduce(into: []) { runs, field in
            if let last = runs.last?.last, (last.storage == .seldom) == (field.storage == .seldom) {
                runs[runs.count - 1].append(field)
            } else {
                runs.append([field])
            }
        }
    }

    private func encoding(of run: [ModelField]) -> [String] {
        let statements = run.flatMap { EncodingSource(field: $0).lines }
        guard run.first?.storage == .seldom else { return statements }
        return ["if seldom.areSet {"] + statements.map { "    \($0)" } + ["}"]
    }
}
