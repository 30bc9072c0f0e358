internal import KubernetesModel

/// A value of the tables, spelled as a literal.
struct DefaultValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    let node: ManifestNode

    init(stringLiteral value: String) { node = .string(value) }
    init(integerLiteral value: Int) { node = .integer(value) }
    init(booleanLiteral value: Bool) { node = .boolean(value) }
}
