package import KubernetesModel

/// Who reaches a Service, and how.
/// [Service types](https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types)
public struct ServiceType: Sendable {
    package let name: CoreV1.ServiceType
    package var isHeadless = false
    package var nodePort: Int?
    package var externalTrafficPolicy: CoreV1.ServiceExternalTrafficPolicy?

    /// Reached inside the cluster, at one address for all pods.
    public static let clusterIP = ServiceType(name: .clusterIP)

    /// Reached inside the cluster, with one DNS entry for each pod and no address of its own.
    public static let headless = ServiceType(name: .clusterIP, isHeadless: true)

    /// Reached from outside at a port of every node.
    ///
    /// - Parameter port: of the first port that the Service has; 30000 to 32767. Default: the cluster chooses.
    public static func nodePort(_ port: UInt16? = nil) -> ServiceType {
        ServiceType(name: .nodePort, nodePort: port.map { Int($0) })
    }

    /// Reached from outside at an address that the cluster's load balancer gives.
    public static func loadBalancer(
        externalTrafficPolicy: CoreV1.ServiceExternalTrafficPolicy? = nil
    ) -> ServiceType {
        ServiceType(name: .loadBalancer, externalTrafficPolicy: externalTrafficPolicy)
    }
}
