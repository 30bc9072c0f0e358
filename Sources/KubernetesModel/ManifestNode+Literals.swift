// Trees written as they look: `["size": 3, "zones": ["a", "b"]]`. Public, for users spell custom resources so.

extension ManifestNode: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
}

// So that it has interpolations too.
extension ManifestNode: ExpressibleByStringInterpolation {}

extension ManifestNode: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
}

extension ManifestNode: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self = .integer(value) }
}

extension ManifestNode: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Double) {
        precondition(value.isFinite, "a manifest has no number that is larger than a Double can be")
        self = .number(value)
    }
}

extension ManifestNode: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: ManifestNode...) { self = .sequence(elements) }
}

extension ManifestNode: ExpressibleByDictionaryLiteral {
    /// Of a key that stands twice the last value holds.
    public init(dictionaryLiteral elements: (String, ManifestNode)...) {
        self = .mapping(OrderedMap(elements.lazy.map { (key: $0.0, value: $0.1) }))
    }
}
