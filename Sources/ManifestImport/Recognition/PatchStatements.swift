import KubernetesModel

/// What a declaration renders and what the input has → the assignments of a `.patch` that make the one the other.
struct PatchStatements {
    private let literal: ModelLiteral
    private(set) var statements: [SwiftStatement] = []

    /// The modifier, an empty list where nothing differs; nil where no patch can say the difference, or only a long one.
    ///
    /// - Parameter limit: with more assignments than this the object itself says it better.
    static func modifiers(
        from predicted: ManifestNode, to wanted: ManifestNode, type: TypeDescription, literal: ModelLiteral,
        limit: Int = 8
    ) -> [SwiftExpression]? {
        guard predicted != wanted else { return [] }
        var patch = PatchStatements(literal: literal)
        let variable = ImportedName.lowerCamel(type.kind?.kind ?? "object", or: "object")
        guard (try? patch.add(predicted, wanted, .structure(type.name), variable, variable, "")) != nil,
            !patch.statements.isEmpty, patch.statements.count <= limit
        else { return nil }
        return [
            .closure(
                .token("patch"), parameters: "(\(variable): inout \(type.name))", patch.statements)
        ]
    }

    private init(literal: ModelLiteral) { self.literal = literal }

    /// - Parameters:
    ///   - target: what is assigned to.
    ///   - owner: the same where one of its members is meant.
    private mutating func add(
        _ old: ManifestNode, _ new: ManifestNode, _ type: ValueType, _ target: String, _ owner: String, _ path: String
    ) throws(Misfit) {
        guard old != new else { return }
        switch (type, old, new) {
        case (.structure(let name), .mapping(let oldFields), .mapping(let newFields)):
            let fields = TypeDescription.named(name)?.fields ?? []
            let isObject = TypeDescription.named(name)?.kind != nil
            for key in newFields.keys where !fields.contains(where: { $0.name == key }) {
                guard isObject, oldFields[key] == newFields[key] else {
                    throw Misfit("the API has no field '\(key)' here", at: path)
                }
            }
            for field in fields {
                let member = "\(owner).\(field.property)"
                try add(
                    oldFields[field.name], newFields[field.name], field.type, member,
                    field.isRequired ? member : "\(member)?", path.isEmpty ? field.name : "\(path).\(field.name)",
                    isRequired: field.isRequired)
            }
        case (.map(let value), .mapping(let oldFields), .mapping(let newFields))
        where oldFields.contains { newFields[$0.key] != nil }:
            for key in newFields.keys + oldFields.keys.filter({ newFields[$0] == nil }) {
                let member = "\(owner)[\(SwiftText.quoted(key))]"
                try add(
                    oldFields[key], newFields[key], value, member, "\(member)?", "\(path)[\(key)]", isRequired: false)
            }
        case (.list(.structure(let name)), .sequence(let oldItems), .sequence(let newItems))
        where oldItems.count == newItems.count:
            for (index, (oldItem, newItem)) in zip(oldItems, newItems).enumerated() {
                let member = "\(owner)[\(index)]"
                try add(oldItem, newItem, .structure(name), member, member, "\(path)[\(index)]")
            }
        default:
            statements.append(.assignment(target, try literal.expression(new, as: type, at: path)))
        }
    }

    private mutating func add(
        _ old: ManifestNode?, _ new: ManifestNode?, _ type: ValueType, _ target: String, _ owner: String,
        _ path: String, isRequired: Bool
    ) throws(Misfit) {
        switch (old, new) {
        case (nil, nil): break
        case (_, nil):
            guard !isRequired else { throw Misfit("'\(target)' is missing", at: path) }
            statements.append(.assignment(target, .token("nil")))
        case (nil, let new?):
            statements.append(.assignment(target, try literal.expression(new, as: type, at: path)))
        case (let old?, let new?): try add(old, new, type, target, owner, path)
        }
    }
}
