extension Optional {
    /// Whether it is not nil, which the compiler finds sooner than the right one of the many `!=`.
    @inline(__always)
    var isSet: Bool { self != nil }
}
