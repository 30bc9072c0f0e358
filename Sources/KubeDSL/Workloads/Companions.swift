package import KubernetesModel

/// The objects that go with a workload, each declared by a modifier: Services, autoscaler, disruption budget.
public struct Companions: Sendable {
    package typealias Maker = @Sendable (WorkloadIdentity) -> DeclaredObject

    /// The name of the first Service; nil while there is none.
    package var serviceName: String?
    /// By which Service and number clients reach the container's ports.
    package private(set) var servedPorts: [(port: Int, service: String, number: Int)] = []
    package private(set) var makers: [Maker] = []

    package init() {}

    /// Adds an object, which is made once the workload's name and labels are known.
    package mutating func add(_ maker: @escaping Maker) {
        makers.appendAsOneOfFew(maker)
    }

    /// By which Service and number clients reach a port of the container; of several, the first.
    package func served(_ port: Int) -> (service: String, number: Int)? {
        servedPorts.first { $0.port == port }.map { ($0.service, $0.number) }
    }

    /// Says that clients reach a port of the container by a Service; where they do already, nothing changes.
    package mutating func serve(_ port: Int, by service: String, on number: Int) {
        if served(port) == nil { servedPorts.append((port, service, number)) }
    }
}
