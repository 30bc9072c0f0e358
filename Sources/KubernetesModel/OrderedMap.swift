/// String keys and their values in the order in which they were set: labels, annotations, data.
///
/// A map of the API is small and its order is the author's, so entries stand in an array and a lookup walks it.
/// Inlinable, for a stack makes some ten of them an object, and unspecialised code would cost a third of the rendering.
public struct OrderedMap<Value: Sendable>: Sendable {
    public typealias Element = (key: String, value: Value)

    // Without labels, as a literal's are: it becomes the map as it stands.
    @usableFromInline
    internal var entries: [(String, Value)]

    @inlinable
    public init() { entries = [] }

    /// An empty map with room for so many entries.
    @inlinable
    package init(minimumCapacity: Int) {
        entries = []
        entries.reserveCapacity(minimumCapacity)
    }

    /// Adds the elements one after the other; for a key that comes twice the later value wins, at the earlier place.
    @inlinable
    public init(_ elements: some Sequence<Element>) {
        entries = []
        for (key, value) in elements { self[key] = value }
    }

    /// Takes over elements whose keys are known to differ; a lookup for each would cost a large map quadratic time.
    package init(distinct elements: [(String, Value)]) { entries = elements }

    /// The value of `key`; setting keeps the place of a known key, appends a new one, and `nil` removes it.
    @inlinable
    public subscript(key: String) -> Value? {
        get { place(of: key).map { entries[$0].1 } }
        set {
            if let index = place(of: key) {
                if let newValue { entries[index].1 = newValue } else { entries.remove(at: index) }
            } else if let newValue {
                entries.appendAsOneOfFew((key, newValue))
            }
        }
    }

    /// Where the key stands. Lengths are compared first, for keys are long and begin alike.
    @inlinable
    internal func place(of key: String) -> Int? {
        let length = key.utf8.count
        return entries.firstIndex { $0.0.utf8.count == length && $0.0 == key }
    }

    // Closures: a key path of a generic type is made anew at each call, which takes forty times as long.
    @inlinable
    public var keys: [String] { entries.map { $0.0 } }

    @inlinable
    public var values: [Value] { entries.map { $0.1 } }

    /// This map with the entries of `other` set over it.
    @inlinable
    public func merging(_ other: OrderedMap) -> OrderedMap {
        guard !isEmpty else { return other }
        var merged = self
        merged.entries.reserveCapacity(count + other.count)
        for (key, value) in other { merged[key] = value }
        return merged
    }
}

extension OrderedMap: RandomAccessCollection {
    @inlinable
    public var startIndex: Int { entries.startIndex }

    @inlinable
    public var endIndex: Int { entries.endIndex }

    @inlinable
    public subscript(position: Int) -> Element { entries[position] }
}

extension OrderedMap: ExpressibleByDictionaryLiteral {
    @inlinable
    public init(dictionaryLiteral elements: (String, Value)...) {
        entries = elements
        if !hasDistinctKeys { self = OrderedMap(self) }
    }

    @inlinable
    internal var hasDistinctKeys: Bool { indices.allSatisfy { place(of: entries[$0].0) == $0 } }
}

/// Equal when the same keys have equal values: order is for the reader, the API has none.
extension OrderedMap: Equatable where Value: Equatable {
    public static func == (left: OrderedMap, right: OrderedMap) -> Bool {
        guard left.count == right.count else { return false }
        // Each value is compared once, for it may be a deep tree itself.
        guard zip(left.entries, right.entries).allSatisfy({ $0.0 == $1.0 }) else {
            return left.entries.allSatisfy { right[$0.0] == $0.1 }
        }
        return zip(left.entries, right.entries).allSatisfy { $0.1 == $1.1 }
    }
}

// Of texts alone: what is generic is not specialised where other modules call it.
extension OrderedMap<String> {
    /// Whether each key of `other` has the same value here.
    package func contains(all other: OrderedMap) -> Bool {
        other.entries.allSatisfy { key, value in place(of: key).map { entries[$0].1 == value } ?? false }
    }
}
