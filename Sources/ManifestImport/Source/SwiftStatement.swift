/// A statement in the braces of a closure.
indirect enum SwiftStatement: Sendable, Equatable {
    case expression(SwiftExpression)
    case assignment(String, SwiftExpression)
    /// A value for each case, by the case's name.
    case choice(of: String, [(name: String, value: SwiftExpression)])

    static func == (left: SwiftStatement, right: SwiftStatement) -> Bool {
        let writer = SourceWriter()
        return writer.lines(left, indent: 0) == writer.lines(right, indent: 0)
    }
}
