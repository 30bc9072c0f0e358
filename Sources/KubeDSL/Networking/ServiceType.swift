public import KubernetesModel

/// Who reaches a Service, and how.
///
/// ```swift
/// .service(.http, as: .nodePort(30080).affinity(.clientIP(timeout: .hours(3))))
/// ```
/// [Service types](https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types)
public struct ServiceType: Sendable {
    package let name: CoreV1.ServiceType
    package var isHeadless = false
    package var nodePort: Int?
    /// What is set in the Service's specification beside its type, its ports and its selector.
    package var edits: [@Sendable (inout CoreV1.ServiceSpec) -> Void] = []

    /// Reached inside the cluster, at one address for all pods.
    public static let clusterIP = ServiceType(name: .clusterIP)

    /// Reached inside the cluster, with one DNS entry for each pod and no address of its own.
    public static let headless = ServiceType(name: .clusterIP, isHeadless: true)

    /// Reached from outside at a port of every node.
    ///
    /// - Parameters:
    ///   - port: of the first port that the Service has; 30000 to 32767. Default: the cluster chooses. For several,
    ///     see ``ServedPort``.
    ///   - externalTrafficPolicy: whether a node sends on to pods of other nodes, which hides the client's address, or
    ///     to its own alone. Default: the API's, to all.
    public static func nodePort(
        _ port: UInt16? = nil, externalTrafficPolicy: CoreV1.ServiceExternalTrafficPolicy? = nil
    ) -> ServiceType {
        ServiceType(name: .nodePort, nodePort: port.map { Int($0) })
            .editing { $0.externalTrafficPolicy = externalTrafficPolicy }
    }

    /// Reached from outside at an address that the cluster's load balancer gives.
    ///
    /// - Parameters:
    ///   - externalTrafficPolicy: as with ``nodePort(_:externalTrafficPolicy:)``.
    ///   - loadBalancerClass: which load balancer is meant. Default: the cluster's own.
    ///   - sourceRanges: the networks whose clients are let in, `203.0.113.0/24`. Default: all.
    ///   - allocatesNodePorts: whether each port is one of every node as well. Default: the API's, it is.
    public static func loadBalancer(
        externalTrafficPolicy: CoreV1.ServiceExternalTrafficPolicy? = nil, class loadBalancerClass: String? = nil,
        sourceRanges: [String] = [], allocatesNodePorts: Bool? = nil
    ) -> ServiceType {
        ServiceType(name: .loadBalancer).editing { spec in
            spec.externalTrafficPolicy = externalTrafficPolicy
            spec.loadBalancerClass = loadBalancerClass
            spec.loadBalancerSourceRanges = sourceRanges.isEmpty ? nil : sourceRanges
            spec.allocateLoadBalancerNodePorts = allocatesNodePorts
        }
    }

    /// Which pod answers a client's next connection. Rendered without this: any.
    public consuming func affinity(_ affinity: SessionAffinity) -> ServiceType {
        editing { spec in
            spec.sessionAffinity = .clientIP
            spec.sessionAffinityConfig = affinity.timeout.map {
                CoreV1.SessionAffinityConfig(clientIP: CoreV1.ClientIPConfig(timeoutSeconds: $0.count))
            }
        }
    }

    /// Whether clients inside the cluster reach pods of their own node alone. Default: the API's, all pods.
    public consuming func internalTrafficPolicy(_ policy: CoreV1.ServiceInternalTrafficPolicy) -> ServiceType {
        editing { $0.internalTrafficPolicy = policy }
    }

    /// Leads to pods that are not ready as well, so that they find each other while they start.
    public consuming func publishingNotReadyAddresses() -> ServiceType {
        editing { $0.publishNotReadyAddresses = true }
    }

    /// The kinds of addresses that the Service has. Default: one, of the cluster's own kind.
    /// [Dual-stack](https://kubernetes.io/docs/concepts/services-networking/dual-stack/)
    public consuming func ipFamilies(_ families: IPFamilies) -> ServiceType {
        editing { spec in
            spec.ipFamilyPolicy = families.policy
            spec.ipFamilies = families.families
        }
    }

    private consuming func editing(_ edit: @escaping @Sendable (inout CoreV1.ServiceSpec) -> Void) -> ServiceType {
        edits.append(edit)
        return self
    }
}
