/// Collects the flows of a ``Traffic``; takes `if`, `switch` and `for`.
@resultBuilder
public enum FlowBuilder {
    public static func buildExpression(_ flow: Flow) -> [Flow] { [flow] }
    public static func buildExpression(_ flows: [Flow]) -> [Flow] { flows }
    public static func buildBlock(_ flows: [Flow]...) -> [Flow] { Array(flows.joined()) }
    public static func buildOptional(_ flows: [Flow]?) -> [Flow] { flows ?? [] }
    public static func buildEither(first flows: [Flow]) -> [Flow] { flows }
    public static func buildEither(second flows: [Flow]) -> [Flow] { flows }
    public static func buildArray(_ flows: [[Flow]]) -> [Flow] { Array(flows.joined()) }
}
