/// All types of one group and version → their Swift declarations, in an enum that is their namespace.
package struct NamespaceSource {
    private let model: Model
    private let access: AccessLevel
    private let kindDocumentation: (ModelType, ModelKind) -> [String]
    private let uses: [TypeName: [String]]

    /// - Parameter kindDocumentation: the comment of a kind, line by line.
    package init(
        model: Model, access: AccessLevel, kindDocumentation: @escaping (ModelType, ModelKind) -> [String]
    ) {
        self.model = model
        self.access = access
        self.kindDocumentation = kindDocumentation
        uses = Self.uses(in: model)
    }

    package func lines(of namespace: String) -> [String] {
        let enumerations = model.sortedEnumerations.filter { $0.name.namespace == namespace }.map { enumeration in
            EnumerationSource(enumeration: enumeration, uses: uses[enumeration.name] ?? [], access: access).lines
        }
        let types = model.sortedTypes.filter { $0.name.namespace == namespace }
        func declarations(_ types: [ModelType]) -> [[String]] {
            types.map { StructSource(type: $0, documentation: documentation(of: $0), access: access).lines }
        }
        let kinds = declarations(types.filter { $0.kind != nil })
        let others = declarations(types.filter { $0.kind == nil })
        let declaration = ["/// \(documentation(of: types))", "\(access.prefix)enum \(namespace) {}"]
        return declaration
            + [("Kinds", kinds), ("Types of fields", others), ("Sets of values", enumerations)]
            .filter { !$0.1.isEmpty }
            .flatMap { title, declarations in
                ["", "// MARK: \(title)", "", "extension \(namespace) {"]
                    + declarations.joined(separator: [""]).map { $0.isEmpty ? "" : "    \($0)" } + ["}"]
            }
    }

    private func documentation(of types: [ModelType]) -> String {
        guard let version = types.compactMap(\.kind?.apiVersion).first else {
            return "Types that the kinds of other groups share."
        }
        return "The kinds of `\(version)` and their types."
    }

    private func documentation(of type: ModelType) -> [String] {
        if let kind = type.kind { return kindDocumentation(type, kind) }
        let uses = (uses[type.name] ?? []).sorted()
        let shown = uses.prefix(2).map { "`\($0)`" }
        let hidden = uses.count - shown.count
        let usage = shown.joined(separator: hidden > 0 ? ", " : " and ") + (hidden > 0 ? " and \(hidden) more" : "")
        return Documentation.wrapped("Used as \(usage)." + (type.since.map { " Since Kubernetes 1.\($0)." } ?? ""))
    }

    /// For each type the fields that are of it.
    private static func uses(in model: Model) -> [TypeName: [String]] {
        var uses: [TypeName: [String]] = [:]
        for type in model.types.values {
            for field in type.fields {
                guard let name = field.type.named else { continue }
                uses[name, default: []].append("\(type.name).\(field.property)")
            }
        }
        return uses
    }
}
