/// Collects the routes of an Ingress; takes `if`, `switch` and `for`.
@resultBuilder
public enum RouteBuilder {
    public static func buildExpression(_ route: Route) -> [Route] { [route] }
    public static func buildPartialBlock(first: [Route]) -> [Route] { first }
    public static func buildPartialBlock(accumulated: [Route], next: [Route]) -> [Route] { accumulated + next }
    public static func buildOptional(_ routes: [Route]?) -> [Route] { routes ?? [] }
    public static func buildEither(first: [Route]) -> [Route] { first }
    public static func buildEither(second: [Route]) -> [Route] { second }
    public static func buildArray(_ routes: [[Route]]) -> [Route] { routes.flatMap { $0 } }

    @available(*, unavailable, message: "an Ingress needs a route")
    public static func buildBlock() -> [Route] { [] }
}
