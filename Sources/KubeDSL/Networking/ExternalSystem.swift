import KubernetesModel

/// A system that the stack uses and does not run: a hosted database, somebody's API.
///
/// ```swift
/// enum NeonPort: Int, ContainerPort { case postgres = 5432 }
///
/// ExternalSystem("neon", host: "ep-x.eu-central-1.aws.neon.tech", ports: NeonPort.self)
/// ```
/// Its name, its ``host`` and its ports stand in one place: for variables, and for the flows of ``Traffic``. By itself
/// it renders nothing. With ``service()`` it is a declaration for the stack's resources: a Service that gives it a name
/// in the cluster, so that an environment may put a workload in its place.
public struct ExternalSystem<Port: ContainerPort>: Declaration {
    public let name: String
    public var settings: DeclarationSettings

    private let place: ExternalPlace
    private var isServed = false

    /// A system with a DNS name.
    ///
    /// - Parameters:
    ///   - name: what the stack calls it; with ``service()`` the Service's name.
    ///   - host: its DNS name.
    ///   - ports: those that it listens on.
    ///   - networks: where it is, `10.20.0.0/16`, for the network policies, which know no names. Default: at any
    ///     public address.
    public init(
        _ name: String, host: String, ports: Port.Type, networks: [String] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let blocks = networks.isEmpty ? NetworkBlocks.public : .listed(networks)
        self.init(
            name, .host(host, blocks), at: SourceLocation(file: file, line: line, column: column))
    }

    /// A system without a DNS name, at one or several addresses of IPv4 or IPv6.
    public init(
        _ name: String, address: String, _ others: String..., ports: Port.Type,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, .addresses(first: address, others), at: SourceLocation(file: file, line: line, column: column))
    }

    private init(_ name: String, _ place: ExternalPlace, at location: SourceLocation) {
        self.name = name
        self.place = place
        settings = DeclarationSettings(at: location)
    }

    /// Gives the system a name in the cluster, its own: a Service, of type ExternalName where it has a DNS name, and
    /// with an EndpointSlice of its addresses where it has none.
    ///
    /// An ExternalName is an alias: clients still name the system's own port, and with TLS must expect its certificate.
    /// [ExternalName](https://kubernetes.io/docs/concepts/services-networking/service/#externalname)
    public consuming func service() -> Self {
        isServed = true
        return self
    }

    public func lower(into lowering: inout Lowering) {
        guard isServed else {
            lowering.add([], of: settings)
            return
        }
        let ports = Port.allCases.map {
            CoreV1.ServicePort(
                name: $0.name, protocol: $0.transport, port: $0.rawValue, targetPort: .int($0.rawValue))
        }
        let objects = place.objects(lowering.metadata(name), ports)
        lowering.add(objects.map { DeclaredObject($0, declaration: settings.location) }, of: settings)
    }
}

extension ExternalSystem {
    package var flowEnd: FlowEnd { FlowEnd(.external(name: name, place.blocks)) }

    /// The name or address by which pods reach it: that of its Service where it has one.
    public var host: String { isServed ? name : place.host }

    /// Host and port, `ep-x.neon.tech:5432`.
    public func address(_ port: Port) -> String {
        NetworkBlocks.isIPv6(host) ? "[\(host)]:\(port.rawValue)" : "\(host):\(port.rawValue)"
    }

    /// A URL of the system, `https://api.openai.com:443/v1`.
    ///
    /// - Parameters:
    ///   - path: begins with `/`. Default: empty.
    ///   - scheme: default: `https`.
    public func url(_ port: Port, path: String = "", scheme: String = "https") -> String {
        "\(scheme)://\(address(port))\(path)"
    }
}

extension ExternalSystem where Port == HTTPSPort {
    /// A system that is reached by HTTPS.
    public init(
        _ name: String, host: String, networks: [String] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name, host: host, ports: HTTPSPort.self, networks: networks, file: file, line: line, column: column)
    }
}
