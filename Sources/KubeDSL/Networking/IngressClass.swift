/// The controller that serves an Ingress, by the name of its IngressClass.
public struct IngressClass: Hashable, Sendable, ExpressibleByStringLiteral {
    package let name: String

    /// - Parameter name: of an IngressClass of the cluster.
    public init(_ name: String) { self.name = name }
    public init(stringLiteral name: String) { self.name = name }

    /// The community's ingress-nginx.
    public static let nginx: IngressClass = "nginx"
    /// Traefik.
    public static let traefik: IngressClass = "traefik"
    /// The AWS Load Balancer Controller.
    public static let alb: IngressClass = "alb"
}
