extension Array {
    /// Appends to a list that mostly gets a few elements, so that the first makes room for four at once: one that grows
    /// from a single element is made anew for the second and for the third.
    @inlinable
    package mutating func appendAsOneOfFew(_ element: __owned Element) {
        if capacity == 0 { reserveCapacity(4) }
        append(element)
    }
}
