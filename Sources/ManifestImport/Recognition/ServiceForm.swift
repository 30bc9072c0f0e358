import KubeDSL
import KubernetesModel

/// A Service of a workload → the arguments of `.service` or of `.headless`.
struct ServiceForm {
    let ports: [ImportedPort]
    let number: UInt16?
    let type: ServiceType
    let name: String?
    let spelling: [SwiftArgument]

    /// Nil for one with ports that the container lacks, or of a type that the modifier does not have.
    init?(_ service: ManifestNode, of workload: String, _ enumeration: PortEnumeration) {
        let served = (service.at("spec", "ports")?.items ?? []).map { node in
            (node["port"]?.integer ?? 0, enumeration.port(node["name"]?.text))
        }
        let ports = served.compactMap { $0.1?.port }
        guard !served.isEmpty, ports.count == served.count, let type = Self.type(service) else { return nil }
        let isSame = zip(served, ports).allSatisfy { $0.0 == $1.rawValue }
        guard isSame || ports.count == 1 else { return nil }
        let number = isSame ? nil : UInt16(exactly: served[0].0)
        guard isSame || number != nil else { return nil }
        let name = service.at("metadata", "name")?.text
        self.ports = ports
        self.number = number
        self.type = type.value
        self.name = name == workload ? nil : name
        spelling =
            served.compactMap { $0.1.map { SwiftArgument(nil, $0.spelling) } }
            + (number.map { [SwiftArgument("on", .token("\($0)"))] } ?? [])
            + (type.spelling.map { [SwiftArgument("as", $0)] } ?? [])
            + (self.name.map { [SwiftArgument("name", .text($0))] } ?? [])
    }

    /// Whether it can be the Service that gives the pods of a StatefulSet their names.
    var isGoverning: Bool { type.isHeadless && number == nil }

    /// What it takes to be that Service.
    var governingArguments: [SwiftArgument] { spelling.filter { $0.label != "as" } }

    /// The declaration that the modifier would make.
    var declaration: ServiceDeclaration<ImportedPort> {
        .serving(ports.map { ServedPort($0, on: number) }, as: type, name: name)
    }

    func modifier(of workload: String) -> WorkloadModifier {
        WorkloadModifier("service", spelling) { draft in
            var served = draft
            served.companions.serve(declaration, of: workload, at: draft.settings.location)
            return served
        }
    }

    private static func type(_ service: ManifestNode) -> (value: ServiceType, spelling: SwiftExpression?)? {
        switch service.at("spec", "type")?.text {
        case "ClusterIP" where service.at("spec", "clusterIP")?.text == "None": return (.headless, .token(".headless"))
        case "ClusterIP": return (.clusterIP, nil)
        case "NodePort":
            let port = service.at("spec", "ports")?[0]?["nodePort"]?.integer.flatMap { UInt16(exactly: $0) }
            let arguments = port.map { [SwiftArgument(nil, .token("\($0)"))] } ?? []
            return (.nodePort(port), .call(".nodePort", arguments))
        case "LoadBalancer":
            let text = service.at("spec", "externalTrafficPolicy")?.text
            let policy = text.flatMap(CoreV1.ServiceExternalTrafficPolicy.init(rawValue:))
            let arguments = policy.map { [SwiftArgument("externalTrafficPolicy", .token(".\($0)"))] } ?? []
            return (.loadBalancer(externalTrafficPolicy: policy), .call(".loadBalancer", arguments))
        default: return nil
        }
    }
}
