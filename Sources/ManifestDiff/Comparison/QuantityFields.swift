internal import KubernetesModel
internal import KubernetesValues

/// Which fields hold quantities, where `1000m` and `1` are one value.
enum QuantityFields {
    /// Maps from a resource to its amount.
    private static let maps: Set<String> = [
        "capacity", "default", "defaultRequest", "hard", "limits", "max", "maxLimitRequestRatio", "min", "overhead",
        "podFixed", "requests",
    ]

    private static let fields: Set<String> = ["averageValue", "divisor", "sizeLimit"]

    /// Whether the two values of the field at `path` are one amount.
    static func areEqual(_ old: ManifestNode, _ new: ManifestNode, at path: DiffPath) -> Bool {
        guard isQuantity(path), let old = amount(old), let new = amount(new) else { return false }
        return old == new
    }

    /// Whether the amount falls from `old` to `new`; nil when they are no amounts.
    static func falls(from old: ManifestNode?, to new: ManifestNode?) -> Bool? {
        guard let old = old.flatMap(amount), let new = new.flatMap(amount) else { return nil }
        return new < old
    }

    private static func isQuantity(_ path: DiffPath) -> Bool {
        switch path.parts.last {
        case .entry: path.innermostField.map(maps.contains) ?? false
        case .field("value"): path.parent.parts.last == .field("target")
        case .field(let name): fields.contains(name)
        default: false
        }
    }

    private static func amount(_ node: ManifestNode) -> ParsedQuantity? {
        switch node {
        case .string(let text): try? ParsedQuantity(text)
        case .integer(let value): try? ParsedQuantity(String(value))
        case .number(let value): try? ParsedQuantity("\(value)")
        default: nil
        }
    }
}
