import KubernetesModel

/// Who talks to whom, said once. All else is forbidden.
///
/// ```swift
/// Traffic {
///     Flow(from: .ingressController, to: frontend, on: .http)
///     Flow(from: frontend, to: backend, on: .http)
///     Flow(from: backend, to: redis, on: .redis)
///     Flow(from: backend, to: neon, on: .postgres)
/// }
/// ```
/// Renders NetworkPolicies for the namespace in which it stands:
/// - `default-deny` for all of its pods: nothing comes in, and nothing goes out but questions to the cluster's DNS;
/// - one for each workload that a flow names, under the workload's name: what its flows let in and out, and the DNS.
///
/// A flow opens both sides. The ports are the container's numbers, for policies know no Services. DNS is port 53 by
/// UDP and TCP, in namespace `kube-system`. Public addresses are all but the private, the shared and the link-local
/// ones, of IPv4 and of IPv6.
///
/// Of several in one namespace, such as those of components, the flows are taken together. Flows may reach workloads
/// of other namespaces; those are isolated by a `Traffic` of their own. Policies take effect only where the cluster's
/// network enforces them. The checks compare flows with variables and routes: what a pod is told the address of, and
/// what an Ingress routes to, needs a flow.
/// [Network policies](https://kubernetes.io/docs/concepts/services-networking/network-policies/)
public struct Traffic: Declaration {
    public var settings: DeclarationSettings

    private let isolation: TrafficIsolation
    private let flows: @Sendable () -> [Flow]

    /// - Parameters:
    ///   - isolation: whether policies are rendered. Default: they are.
    ///   - flows: run when the stack is rendered. None: the pods talk to nobody.
    public init(
        isolation: TrafficIsolation = .enforced,
        file: String = #filePath, line: Int = #line, column: Int = #column,
        @FlowBuilder flows: @escaping @Sendable () -> [Flow]
    ) {
        settings = DeclarationSettings(at: SourceLocation(file: file, line: line, column: column))
        self.isolation = isolation
        self.flows = flows
    }

    public func lower(into lowering: inout Lowering) {
        lowering.add(
            DeclaredTraffic(
                settings: settings, namespace: lowering.namespace, labels: lowering.labels,
                reasonForNoPolicies: isolation.reasonForNone, flows: flows()))
    }
}
