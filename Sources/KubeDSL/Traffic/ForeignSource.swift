public import KubernetesModel

/// Somebody outside the stack who opens connections to its workloads.
public struct ForeignSource: FlowSource {
    public let flowEnd: FlowEnd
}

extension FlowSource where Self == ForeignSource {
    /// The pods of the ingress controller's namespace: the cluster's `ingressNamespace`, or else `ingress-nginx`.
    public static var ingressController: ForeignSource {
        ForeignSource(flowEnd: FlowEnd(.ingressController(labels: [:])))
    }

    /// Those pods of the ingress controller's namespace that have the labels.
    public static func ingressController(labels: OrderedMap<String>) -> ForeignSource {
        ForeignSource(flowEnd: FlowEnd(.ingressController(labels: labels)))
    }

    /// Everybody, in the cluster and outside of it: for Services of type NodePort or LoadBalancer, behind which the
    /// client's own address is often not to be seen.
    public static var anywhere: ForeignSource { ForeignSource(flowEnd: FlowEnd(.anywhere)) }

    /// Clients in these networks, `203.0.113.0/24`; a single address is a network of its own, `203.0.113.7/32`.
    public static func addresses(_ network: String, _ others: String...) -> ForeignSource {
        ForeignSource(flowEnd: FlowEnd(.addresses(.listed([network] + others))))
    }

    /// Pods of another namespace, such as a monitoring system's.
    ///
    /// - Parameter labels: that the pods have. Default: all pods of the namespace.
    public static func pods(inNamespace namespace: String, labels: OrderedMap<String> = [:]) -> ForeignSource {
        ForeignSource(flowEnd: FlowEnd(.pods(namespace: namespace, labels: labels)))
    }
}
