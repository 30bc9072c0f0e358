import KubeDSL
import KubernetesModel

/// A Service that is another name for a host outside → `ExternalSystem` with its Service.
struct ExternalSystemForm {
    let declaration: ImportedDeclaration

    /// Whether the object is such a Service.
    static func isMeant(by object: ImportedObject) -> Bool {
        object.kind == CoreV1.Service.groupVersionKind && object.node.at("spec", "type")?.text == "ExternalName"
    }

    /// Nil for a Service without ports, or with others than an `ExternalSystem` gives it.
    init?(_ object: ImportedObject, property: String, typeName: String, in scope: StackScope) {
        guard let spec = object.node["spec"], Self.isMeant(by: object), let host = spec["externalName"]?.text,
            let nodes = spec["ports"]?.items,
            let ports = PortEnumeration(typeName, served: nodes), !ports.ports.isEmpty
        else { return nil }
        // Its ports are the cases of an enum, which are known only now, so it is the Service that is tried out.
        let metadata = Lowering(namespace: scope.namespace, labels: scope.labels).metadata(object.name)
        let lowered = ports.ports.map {
            CoreV1.ServicePort(
                name: $0.name, protocol: $0.transport, port: $0.rawValue, targetPort: .int($0.rawValue))
        }
        let services = ExternalPlace.host(host, .public).objects(metadata, lowered)
        guard let service = services.first,
            Prediction(ModelResource(service), in: scope).objects.first == object.node
        else { return nil }
        let call = SwiftExpression.call(
            "ExternalSystem", SwiftArgument(nil, .text(object.name)), SwiftArgument("host", .text(host)),
            SwiftArgument("ports", .token("\(typeName).self")))
        declaration = ImportedDeclaration(
            property, "ExternalSystem<\(typeName)>", .chain(call, [.call("service")]), types: [ports.lines],
            in: "Networking")
    }
}
