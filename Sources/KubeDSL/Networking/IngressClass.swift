/// The controller that serves an Ingress, by the name of its IngressClass.
public struct IngressClass: Hashable, Sendable, ExpressibleByStringLiteral {
    package let name: String

    public init(_ name: String) { self.name = name }
    public init(stringLiteral name: String) { self.name = name }

    public static let nginx: IngressClass = "nginx"
    public static let traefik: IngressClass = "traefik"
    /// The AWS Load Balancer Controller.
    public static let alb: IngressClass = "alb"
}
