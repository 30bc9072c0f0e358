package import KubernetesModel

/// A setting of the AWS Load Balancer Controller for one Ingress.
/// [Annotations](https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/)
public struct ALBSetting: Sendable {
    /// From where the load balancer is reached.
    public enum Scheme: String, Sendable {
        case `internal`
        case internetFacing = "internet-facing"
    }

    /// What the load balancer sends requests to.
    public enum TargetType: String, Sendable {
        /// The nodes' ports, which takes Services of type NodePort.
        case instance
        /// The pods themselves.
        case ip
    }

    package let annotations: OrderedMap<String>

    private init(_ key: String, _ value: String) { annotations = ["alb.ingress.kubernetes.io/\(key)": value] }

    /// From where the load balancer is reached. Default: the controller's, from inside.
    public static func scheme(_ scheme: Scheme) -> ALBSetting { ALBSetting("scheme", scheme.rawValue) }

    /// What the load balancer sends requests to. Default: the controller's, the nodes' ports.
    public static func targetType(_ type: TargetType) -> ALBSetting { ALBSetting("target-type", type.rawValue) }

    /// The certificates, by their resource names in AWS.
    public static func certificates(_ name: String, _ others: String...) -> ALBSetting {
        ALBSetting("certificate-arn", ([name] + others).joined(separator: ","))
    }

    /// The ports that the load balancer listens on.
    public static func listeners(http: [UInt16] = [], https: [UInt16] = []) -> ALBSetting {
        let ports = http.map { "{\"HTTP\": \($0)}" } + https.map { "{\"HTTPS\": \($0)}" }
        return ALBSetting("listen-ports", "[\(ports.joined(separator: ", "))]")
    }

    /// Answers HTTP with a redirect to HTTPS on this port.
    public static func sslRedirect(to port: UInt16) -> ALBSetting { ALBSetting("ssl-redirect", "\(port)") }

    /// The path by which the load balancer sees whether a pod is well.
    public static func healthCheckPath(_ path: String) -> ALBSetting { ALBSetting("healthcheck-path", path) }

    /// Shares one load balancer with all Ingresses of the group.
    public static func group(_ name: String) -> ALBSetting { ALBSetting("group.name", name) }

    /// The networks whose clients are let in, `203.0.113.0/24`.
    public static func inboundCIDRs(_ network: String, _ others: String...) -> ALBSetting {
        ALBSetting("inbound-cidrs", ([network] + others).joined(separator: ","))
    }
}

extension Ingress {
    /// Settings for the AWS Load Balancer Controller, as annotations. Of another class the checks refuse them.
    public consuming func alb(
        _ settings: ALBSetting..., file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Self {
        annotations(OrderedMap(settings.flatMap(\.annotations)), file: file, line: line, column: column)
    }
}
