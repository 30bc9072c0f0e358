/// A value outside the struct that has it, shared by the struct's copies until one of them is written.
// Written only while uniquely referenced, hence safe to share.
final class Box<Value: Sendable>: @unchecked Sendable {
    private(set) var value: Value

    init(_ value: Value) { self.value = value }

    /// Changes the value for the holder of this reference alone.
    @inline(__always)
    static func edit(_ box: inout Box, _ change: (inout Value) -> Void) {
        if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
        change(&box.value)
    }
}
