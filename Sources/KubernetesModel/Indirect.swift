/// Keeps a large or recursive optional field outside its struct, so that values stay small to copy.
///
/// Value semantics are kept: a write to a shared value copies it first.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
    // Written only while uniquely referenced, hence safe to share.
    private final class Storage: @unchecked Sendable {
        var value: Value
        init(_ value: Value) { self.value = value }
    }

    private var storage: Storage?

    public init(wrappedValue: Value?) { storage = wrappedValue.map(Storage.init) }

    public var wrappedValue: Value? {
        get { storage?.value }
        set {
            if let newValue, storage != nil, isKnownUniquelyReferenced(&storage) {
                storage?.value = newValue
            } else {
                storage = newValue.map(Storage.init)
            }
        }
    }
}

extension Indirect: Equatable where Value: Equatable {
    public static func == (left: Indirect, right: Indirect) -> Bool { left.wrappedValue == right.wrappedValue }
}
