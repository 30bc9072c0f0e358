import KubernetesModel

/// What fills one place of a template, in each environment.
struct ChartValue: Sendable {
    /// In the order of the environments: `null` where the place is left out, nil where nothing depends on it.
    var variants: [ManifestNode?]
    /// Whether null means that the place is left out.
    let isOptional: Bool
    /// Whether it is an amount of a resource, or several by name: `2` is one as well as `500m`.
    let isAmount: Bool

    init(_ variants: [ManifestNode?], isOptional: Bool = false, isAmount: Bool = false) {
        self.variants = variants
        self.isOptional = isOptional
        self.isAmount = isAmount
    }

    /// What is the same in all environments.
    init(constant: ManifestNode, in environments: Int) {
        self.init(Array(repeating: constant, count: environments))
    }

    /// The environments' common type, as a schema calls it; nil when they have several.
    var type: String? {
        var common: String?
        for case let type? in variants.lazy.map({ $0?.schemaType }) where type != "null" && type != common {
            guard common == nil else { return nil }
            common = type
        }
        return common
    }

    /// Whether one name can stand for both: no environment wants two different things.
    func agrees(with other: ChartValue) -> Bool {
        isOptional == other.isOptional && isAmount == other.isAmount && variants.agree(with: other.variants)
    }
}

extension [ManifestNode?] {
    /// Whether no environment has two different values.
    func agree(with other: Self) -> Bool { zip(self, other).allSatisfy { $0 == nil || $1 == nil || $0 == $1 } }
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
