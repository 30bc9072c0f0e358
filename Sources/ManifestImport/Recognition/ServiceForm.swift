import KubeDSL
import KubernetesModel

/// A Service of a workload → the arguments of `.service` or of `.headless`.
struct ServiceForm {
    /// The declaration that the modifier would make.
    let declaration: ServiceDeclaration
    /// Nil where it is the workload's.
    let name: String?
    /// What it takes to be the Service that gives the pods of a StatefulSet their names; nil where it cannot be.
    let governingArguments: [SwiftArgument]?
    private let arguments: [SwiftArgument]

    private typealias Port = (mapping: PortMapping, spelling: SwiftExpression, others: [SwiftArgument])

    /// Nil for one with ports that the container lacks, or of a type that the modifier does not have.
    init?(_ service: ManifestNode, of workload: String, _ enumeration: PortEnumeration) {
        let nodes = service.at("spec", "ports")?.items ?? []
        let served = nodes.enumerated().compactMap { Self.port($0.element, $0.offset, enumeration) }
        guard !served.isEmpty, served.count == nodes.count,
            let type = ServiceTypeForm(service["spec"] ?? .null)
        else { return nil }
        let name = service.at("metadata", "name")?.text.flatMap { $0 == workload ? nil : $0 }
        self.name = name
        declaration = ServiceDeclaration(served.map(\.mapping), as: type.value, name: name)
        let ports = Self.spelling(of: served)
        let nameArgument = name.map { [SwiftArgument("name", .text($0))] } ?? []
        arguments = ports + (type.spelling.map { [SwiftArgument("as", $0)] } ?? []) + nameArgument
        let publishes = service.at("spec", "publishNotReadyAddresses") == .boolean(true)
        governingArguments =
            type.isGoverning && served.allSatisfy(\.others.isEmpty)
            ? ports + nameArgument
                + (publishes ? [SwiftArgument("publishesNotReadyAddresses", .token("true"))] : []) : nil
    }

    func modifier(of workload: String) -> WorkloadModifier {
        WorkloadModifier("service", arguments) { draft in
            var served = draft
            served.companions.serve(declaration, of: workload, at: draft.settings.location)
            return served
        }
    }

    private static func port(_ node: ManifestNode, _ index: Int, _ enumeration: PortEnumeration) -> Port? {
        guard let (port, spelling) = enumeration.port(node["name"]?.text),
            let number = node["port"]?.integer.flatMap({ UInt16(exactly: $0) })
        else { return nil }
        let own = Int(number) == port.rawValue ? nil : number
        // The first port's number on the nodes is the type's.
        let nodePort = index == 0 ? nil : node["nodePort"]?.integer.flatMap { UInt16(exactly: $0) }
        let spoken = node["appProtocol"]?.text
        let others =
            (own.map { [SwiftArgument("on", .token("\($0)"))] } ?? [])
            + (nodePort.map { [SwiftArgument("nodePort", .token("\($0)"))] } ?? [])
            + (spoken.map { [SwiftArgument("appProtocol", .text($0))] } ?? [])
        return (PortMapping(port, on: own, nodePort: nodePort, appProtocol: spoken), spelling, others)
    }

    /// The shortest of the three ways to name ports.
    private static func spelling(of ports: [Port]) -> [SwiftArgument] {
        if ports.allSatisfy(\.others.isEmpty) { return ports.map { SwiftArgument(nil, $0.spelling) } }
        if ports.count == 1, ports[0].others.map(\.label) == ["on"] {
            return [SwiftArgument(nil, ports[0].spelling)] + ports[0].others
        }
        return ports.enumerated().map { index, port in
            let arguments = [SwiftArgument(nil, port.spelling)] + port.others
            return SwiftArgument(index == 0 ? "ports" : nil, .call("ServedPort", arguments))
        }
    }
}
