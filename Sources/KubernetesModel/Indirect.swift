/// Keeps a large or recursive optional field outside its struct, so that values stay small to copy.
///
/// Value semantics are kept: a write to a shared value copies it first.
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
    private var box: Box<Value>?

    public init(wrappedValue: Value?) { box = wrappedValue.map(Box.init) }

    public var wrappedValue: Value? {
        get { box?.value }
        set {
            guard let newValue, var own = box.take() else {
                box = newValue.map(Box.init)
                return
            }
            Box.own(&own).value = newValue
            box = own
        }
    }
}

extension Indirect: Equatable where Value: Equatable {
    public static func == (left: Indirect, right: Indirect) -> Bool { left.wrappedValue == right.wrappedValue }
}
