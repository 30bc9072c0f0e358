/// A value outside the struct that has it, shared by the struct's copies until one of them is written.
// Written only while uniquely referenced, hence safe to share.
@usableFromInline
final class Box<Value: Sendable>: @unchecked Sendable {
    // Never read and written at once, for a writer's box is its own.
    @exclusivity(unchecked)
    @usableFromInline
    var value: Value

    @inlinable
    init(_ value: Value) { self.value = value }

    /// The box, copied if it is shared: for its holder to write.
    @inlinable
    static func own(_ box: inout Box) -> Box {
        if !isKnownUniquelyReferenced(&box) { box = Box(box.value) }
        return box
    }
}
