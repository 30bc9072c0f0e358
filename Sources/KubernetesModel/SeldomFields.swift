/// Holds the fields of a struct that few objects have, so that a struct without them is small to copy.
///
/// Value semantics are kept: a write to shared fields copies them first.
struct SeldomFields<Fields: Sendable>: Sendable {
    private var box: Box<Fields>?

    /// Without any, unless they are set.
    @inline(__always)
    init(_ fields: @autoclosure () -> Fields, areSet: Bool) { box = areSet ? Box(fields()) : nil }

    /// Nil as long as none was set.
    @inline(__always)
    var fields: Fields? { box?.value }

    /// Whether any was ever set.
    @inline(__always)
    var areSet: Bool { box != nil }

    /// Changes a field to `value`; the fields are `blank` as long as none was set, and stay so for nil.
    @inline(__always)
    mutating func set<Value>(
        _ value: Value?, in blank: @autoclosure () -> Fields, _ change: (inout Fields, Value?) -> Void
    ) {
        guard value != nil || areSet else { return }
        var own = box.take() ?? Box(blank())
        change(&Box.own(&own).value, value)
        box = own
    }
}
