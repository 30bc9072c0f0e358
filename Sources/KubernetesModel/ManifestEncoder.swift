/// Where a manifest goes, value by value and in order: YAML or JSON bytes, or a tree.
///
/// Objects encode themselves straight into an encoder, so that rendering builds nothing in between.
/// Calls nest like the document does: a mapping is ``beginMapping()``, then for each field ``key(_:)``
/// and exactly one value, then ``endMapping()``.
public protocol ManifestEncoder {
    mutating func beginMapping()
    mutating func key(_ key: String)
    mutating func endMapping()

    mutating func beginSequence()
    mutating func endSequence()

    mutating func string(_ value: String)
    mutating func integer(_ value: Int)
    mutating func number(_ value: Double)
    mutating func boolean(_ value: Bool)
    mutating func null()

    /// A key and the text that is its value. Default: ``key(_:)`` and ``string(_:)``.
    mutating func entry(_ key: String, _ value: String)
}

extension ManifestEncoder {
    public mutating func entry(_ key: String, _ value: String) {
        self.key(key)
        string(value)
    }
}

/// A value that writes itself into a ``ManifestEncoder``.
public protocol ManifestEncodable: Sendable {
    /// Writes exactly one value: a scalar, a sequence or a mapping.
    func encode(into encoder: inout some ManifestEncoder)
}

// One field each, left out when it is nil. The names differ by type, not by overload: the generated
// model calls them some two thousand times, and overloads would be resolved at each of them. Those that take any
// type are inlined where the type is known: else the metadata of its optional is looked up at each call.
extension ManifestEncoder {
    public mutating func string(_ value: String?, for key: String) {
        guard let value else { return }
        entry(key, value)
    }

    public mutating func integer(_ value: Int?, for key: String) {
        guard let value else { return }
        self.key(key)
        integer(value)
    }

    public mutating func number(_ value: Double?, for key: String) {
        guard let value else { return }
        self.key(key)
        number(value)
    }

    public mutating func boolean(_ value: Bool?, for key: String) {
        guard let value else { return }
        self.key(key)
        boolean(value)
    }

    @inline(__always)
    public mutating func value(_ value: (some ManifestEncodable)?, for key: String) {
        guard value.isSet else { return }
        self.key(key)
        // Not bound to a name, which would be a copy.
        value?.encode(into: &self)
    }

    public mutating func strings(_ values: [String]?, for key: String) {
        guard let values else { return }
        self.key(key)
        beginSequence()
        for value in values { string(value) }
        endSequence()
    }

    public mutating func integers(_ values: [Int]?, for key: String) {
        guard let values else { return }
        self.key(key)
        beginSequence()
        for value in values { integer(value) }
        endSequence()
    }

    public mutating func booleans(_ values: [Bool]?, for key: String) {
        guard let values else { return }
        self.key(key)
        beginSequence()
        for value in values { boolean(value) }
        endSequence()
    }

    @inline(__always)
    public mutating func values(_ values: [some ManifestEncodable]?, for key: String) {
        guard let values else { return }
        self.key(key)
        beginSequence()
        // By index, for the element of a loop is a copy.
        for index in 0..<values.count { values[index].encode(into: &self) }
        endSequence()
    }

    public mutating func stringMap(_ map: OrderedMap<String>?, for key: String) {
        guard let map else { return }
        self.key(key)
        beginMapping()
        for (key, value) in map { entry(key, value) }
        endMapping()
    }

    public mutating func stringsMap(_ map: OrderedMap<[String]>?, for key: String) {
        guard let map else { return }
        self.key(key)
        beginMapping()
        for (key, values) in map { strings(values, for: key) }
        endMapping()
    }

    @inline(__always)
    public mutating func valueMap(_ map: OrderedMap<some ManifestEncodable>?, for key: String) {
        guard let map else { return }
        self.key(key)
        beginMapping()
        for (key, value) in map { self.value(value, for: key) }
        endMapping()
    }
}

/// An enum of the model writes its API value.
extension ManifestEncodable where Self: RawRepresentable<String> {
    public func encode(into encoder: inout some ManifestEncoder) { encoder.string(rawValue) }
}
