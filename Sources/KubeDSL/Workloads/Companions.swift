package import KubernetesModel

/// The objects that go with a workload, each declared by a modifier: Services, autoscaler, disruption budget.
public struct Companions: Sendable {
    package typealias Maker = @Sendable (WorkloadIdentity) -> DeclaredObject

    /// The name by which clients reach the workload; nil while it has no Service.
    package var serviceName: String?
    /// The numbers by which clients reach the container's ports, by port name.
    package var servedNumbers: [String: Int] = [:]
    package var makers: [Maker] = []

    package init() {}
}
