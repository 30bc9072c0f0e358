/// Collects the hosts of an Ingress; takes `if`, `switch` and `for`.
@resultBuilder
public enum IngressHostBuilder {
    public static func buildExpression(_ host: IngressHost) -> [IngressHost] { [host] }
    public static func buildPartialBlock(first: [IngressHost]) -> [IngressHost] { first }
    public static func buildPartialBlock(accumulated: [IngressHost], next: [IngressHost]) -> [IngressHost] {
        accumulated + next
    }
    public static func buildOptional(_ hosts: [IngressHost]?) -> [IngressHost] { hosts ?? [] }
    public static func buildEither(first: [IngressHost]) -> [IngressHost] { first }
    public static func buildEither(second: [IngressHost]) -> [IngressHost] { second }
    public static func buildArray(_ hosts: [[IngressHost]]) -> [IngressHost] { hosts.flatMap { $0 } }

    @available(*, unavailable, message: "an Ingress needs a host")
    public static func buildBlock() -> [IngressHost] { [] }
}
