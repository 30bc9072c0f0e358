/// The headless Service that gives each pod of a StatefulSet its DNS name.
public struct GoverningService<Port: ContainerPort>: Sendable {
    package let declaration: ServiceDeclaration<Port>

    /// - Parameter name: default: the StatefulSet's.
    public static func headless(_ port: Port, _ others: Port..., name: String? = nil) -> GoverningService {
        let ports = ([port] + others).map { ($0, $0.rawValue) }
        return GoverningService(declaration: ServiceDeclaration(ports: ports, type: .headless, name: name))
    }
}
