/// An amount of a resource in the API's own notation: `500m`, `1Gi`, `3`.
///
/// The text is kept as written; whether it is a quantity at all is a check's business, since computed text can be anything.
/// [Quantity](https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/)
public struct Quantity: Hashable, Sendable, ManifestEncodable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    public var text: String

    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }
    public init(integerLiteral value: Int) { text = String(value) }

    public func encode(into encoder: inout some ManifestEncoder) { encoder.string(text) }
}
