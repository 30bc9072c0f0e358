/// Holds the fields of a struct that few objects have, so that a struct without them is small to copy.
///
/// Value semantics are kept: a write to shared fields copies them first.
struct SeldomFields<Fields: Sendable>: Sendable {
    // Written only while uniquely referenced, hence safe to share.
    private final class Storage: @unchecked Sendable {
        var fields: Fields
        init(_ fields: Fields) { self.fields = fields }
    }

    private var storage: Storage?

    init() {}

    /// Nil as long as none was set.
    @inline(__always)
    var fields: Fields? { storage?.fields }

    /// Whether any was ever set.
    @inline(__always)
    var areSet: Bool { storage != nil }

    /// Changes a field to `value`; the fields are `blank` as long as none was set, and stay so for nil.
    @inline(__always)
    mutating func set<Value>(
        _ value: Value?, in blank: @autoclosure () -> Fields, _ change: (inout Fields, Value?) -> Void
    ) {
        guard value != nil || areSet else { return }
        edit(blank()) { change(&$0, value) }
    }

    private mutating func edit(_ blank: @autoclosure () -> Fields, _ change: (inout Fields) -> Void) {
        if isKnownUniquelyReferenced(&storage), let storage { return change(&storage.fields) }
        var fields = storage?.fields ?? blank()
        change(&fields)
        storage = Storage(fields)
    }
}
