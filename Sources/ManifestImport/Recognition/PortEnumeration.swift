import KubeDSL
import KubernetesModel

/// The ports of one container as an enum; a container without any has none.
struct PortEnumeration {
    let typeName: String
    let ports: [ImportedPort]
    private let names: [String: String]

    /// Nil when a port has no name, or two have one number, which the enum could not say.
    init?(_ typeName: String, _ container: ManifestNode) {
        self.init(typeName, container["ports"]?.items ?? [], number: "containerPort")
    }

    /// The ports of a Service that leads out of the cluster.
    init?(_ typeName: String, served ports: [ManifestNode]) { self.init(typeName, ports, number: "port") }

    private init?(_ typeName: String, _ nodes: [ManifestNode], number: String) {
        var ports: [ImportedPort] = []
        var names: [String: String] = [:]
        var taken = NameSpace(reserved: ["name", "transport", "allCases", "rawValue", "self", "init"])
        for port in nodes {
            guard let name = port["name"]?.text, let number = port[number]?.integer,
                let transport = CoreV1.TransportProtocol(rawValue: port["protocol"]?.text ?? "TCP"),
                names[name] == nil, !ports.contains(where: { $0.rawValue == number })
            else { return nil }
            ports.append(ImportedPort(name: name, number: number, transport: transport))
            names[name] = taken.take(
                ImportedName.lowerCamel(name, or: "port"), "\(ImportedName.lowerCamel(name, or: "port"))Port")
        }
        self.typeName = typeName
        self.ports = ports
        self.names = names
    }

    /// The port of that name, and how the source spells it.
    func port(_ name: String?) -> (port: ImportedPort, spelling: SwiftExpression)? {
        guard let name, let port = ports.first(where: { $0.name == name }), let member = names[name] else { return nil }
        return (port, .token(".\(member)"))
    }

    var lines: [String] {
        let cases = ports.map { "case \(ImportedName.declared(caseName($0))) = \($0.rawValue)" }
        return ["enum \(typeName): Int, ContainerPort {"]
            + (cases + override("name", "String", otherNames) + override("transport", Self.transport, otherTransports))
            .map { $0.isEmpty ? "" : "    \($0)" } + ["}"]
    }

    private static let transport = "CoreV1.TransportProtocol"

    private func caseName(_ port: ImportedPort) -> String { names[port.name] ?? port.name }

    /// Where the case's name does not make the port's.
    private var otherNames: [(ImportedPort, String)] {
        guard ports.contains(where: { kebabCase(caseName($0)) != $0.name }) else { return [] }
        return ports.map { ($0, SwiftText.quoted($0.name)) }
    }

    private var otherTransports: [(ImportedPort, String)] {
        guard ports.contains(where: { $0.transport != .tcp }) else { return [] }
        return ports.map { ($0, ".\($0.transport)") }
    }

    private func override(_ property: String, _ type: String, _ values: [(ImportedPort, String)]) -> [String] {
        guard !values.isEmpty else { return [] }
        return ["", "var \(property): \(type) {", "    switch self {"]
            + values.map { "    case .\(caseName($0)): \($1)" } + ["    }", "}"]
    }
}
