import KubernetesModel

/// What fills one place of a template, in each environment.
struct ChartValue: Sendable {
    /// Where it goes: `spec.replicas of Deployment 'backend'`.
    let target: String
    /// In the order of the environments: `null` where the place is left out, nil where nothing depends on it.
    var variants: [ManifestNode?]
    /// The first that is free is taken.
    let names: [ValueName]
    /// Whether null means that the place is left out.
    let isOptional: Bool

    init(target: String, variants: [ManifestNode?], names: [ValueName], isOptional: Bool = false) {
        self.target = target
        self.variants = variants
        self.names = names
        self.isOptional = isOptional
    }

    /// What is the same in all environments.
    init(constant: ManifestNode, in environments: Int, target: String, name: ValueName) {
        self.init(target: target, variants: Array(repeating: constant, count: environments), names: [name])
    }

    /// The environments' common type, as a schema calls it; nil when they have several.
    var type: String? {
        let types = Set(variants.compactMap { $0?.schemaType }.filter { $0 != "null" })
        return types.count == 1 ? types.first : nil
    }

    /// Whether one name can stand for both: no environment wants two different things.
    func agrees(with other: ChartValue) -> Bool {
        isOptional == other.isOptional
            && zip(variants, other.variants).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
    }
}

extension ManifestNode {
    /// The type's name in JSON Schema.
    var schemaType: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .integer: "integer"
        case .number: "number"
        case .string: "string"
        case .sequence: "array"
        case .mapping: "object"
        }
    }
}
