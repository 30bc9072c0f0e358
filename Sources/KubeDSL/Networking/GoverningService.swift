/// The headless Service that gives each pod of a StatefulSet its DNS name.
public struct GoverningService<Port: ContainerPort>: Sendable {
    package let declaration: ServiceDeclaration

    /// - Parameters:
    ///   - name: default: the StatefulSet's.
    ///   - publishesNotReadyAddresses: whether pods have their names before they are ready, so that they find each
    ///     other while they start. Default: they do not.
    public static func headless(
        _ port: Port, _ others: Port..., name: String? = nil, publishesNotReadyAddresses: Bool = false
    ) -> GoverningService {
        let type = publishesNotReadyAddresses ? ServiceType.headless.publishingNotReadyAddresses() : .headless
        return GoverningService(declaration: ServiceDeclaration(.of(port, others), as: type, name: name))
    }
}
