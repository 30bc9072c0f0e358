/// What the literals of a declaration and those of its modifiers must be together.
struct ChainRule: Sendable {
    /// The declarations that it is about.
    let roots: [String]
    let check: @Sendable (CallChain, inout Findings) -> Void
}
