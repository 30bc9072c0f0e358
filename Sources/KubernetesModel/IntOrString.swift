/// A field that takes a number or text: a port by number or name, a count or a percentage.
public enum IntOrString: Hashable, Sendable, ManifestEncodable, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral
{
    case int(Int)
    case string(String)

    public init(integerLiteral value: Int) { self = .int(value) }
    public init(stringLiteral value: String) { self = .string(value) }

    public func encode(into encoder: inout some ManifestEncoder) {
        switch self {
        case .int(let value): encoder.integer(value)
        case .string(let value): encoder.string(value)
        }
    }
}
