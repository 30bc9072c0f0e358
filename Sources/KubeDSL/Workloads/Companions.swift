package import KubernetesModel

/// The objects that go with a workload, each declared by a modifier: Services, autoscaler, disruption budget.
public struct Companions: Sendable {
    package typealias Maker = @Sendable (WorkloadIdentity) -> DeclaredObject

    /// The name of the first Service; nil while there is none.
    package var serviceName: String?
    /// By which Service and number clients reach the container's ports, by the container's number; of several, the first.
    package var served: [Int: (service: String, number: Int)] = [:]
    package var makers: [Maker] = []

    package init() {}
}
