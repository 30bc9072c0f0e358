/// Why something is as it is where the DSL wants to know it: an import cannot know more.
enum Reason {
    static let text = "it was so before the import"

    static func call(_ callee: String, _ arguments: SwiftArgument...) -> SwiftExpression {
        .call(callee, arguments + [SwiftArgument("because", .text(text))])
    }
}
