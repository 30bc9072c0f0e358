import KubeDSL
import KubernetesModel

/// An Ingress of one host whose paths lead to declared workloads → `Ingress` with its routes.
struct IngressForm {
    let declaration: ImportedDeclaration

    init?(
        _ object: ImportedObject, to workloads: [WorkloadForm], property: String, in scope: StackScope,
        literal: ModelLiteral
    ) {
        guard let type = object.type, let rules = object.node.at("spec", "rules")?.items, rules.count == 1,
            let host = rules[0]["host"]?.text, let paths = rules[0].at("http", "paths")?.items,
            let ingressClass = object.node.at("spec", "ingressClassName")?.text
        else { return nil }
        let routes = paths.compactMap { Self.route($0, to: workloads) }
        guard !routes.isEmpty, routes.count == paths.count else { return nil }
        let values = routes.map(\.value)
        let tls = Self.tls(object)
        var ingress = Ingress(
            object.name, host: host, class: IngressClass(ingressClass), tls: tls.value
        ) {
            for route in values { route }
        }
        var modifiers: [SwiftExpression] = []
        let known = Prediction(ingress, in: scope).objects.first?.at("metadata", "annotations")
        let annotations = (object.node.at("metadata", "annotations")?.texts ?? [:]).filter { known?[$0.key] == nil }
        if !annotations.isEmpty {
            ingress = ingress.annotations(OrderedMap(annotations))
            let entries = annotations.map { SwiftEntry(key: $0.key, value: .text($0.value)) }
            modifiers.append(.call("annotations", SwiftArgument(nil, .dictionary(entries))))
        }
        guard let predicted = Prediction(ingress, in: scope).objects.first,
            let patches = PatchStatements.modifiers(from: predicted, to: object.node, type: type, literal: literal)
        else { return nil }
        let arguments =
            [SwiftArgument(nil, .text(object.name)), SwiftArgument("host", .text(host))]
            + (ingressClass == "nginx" ? [] : [SwiftArgument("class", .text(ingressClass))])
            + [SwiftArgument("tls", tls.spelling)]
        let body = routes.map { SwiftStatement.expression($0.spelling) }
        declaration = ImportedDeclaration(
            property, "Ingress",
            .chain(.closure(.call("Ingress", arguments), parameters: nil, body), modifiers + patches), in: "Networking")
    }

    private static func route(
        _ path: ManifestNode, to workloads: [WorkloadForm]
    ) -> (value: Route, spelling: SwiftExpression)? {
        guard let text = path["path"]?.text, let match = path["pathType"]?.text.flatMap(NetworkingV1.PathType.init),
            let service = path.at("backend", "service"), let name = service["name"]?.text,
            let port = service.at("port", "name")?.text
        else { return nil }
        for form in workloads {
            guard let target = form.ports.port(port), form.workload.serviceName(for: target.port) == name else {
                continue
            }
            let spelling = SwiftExpression.call(
                "Route",
                [
                    SwiftArgument(nil, .text(text)), SwiftArgument("to", .token(form.property)),
                    SwiftArgument("port", target.spelling),
                ] + (match == .prefix ? [] : [SwiftArgument("match", .token(".\(match)"))]))
            return (route(text, to: form.workload, target.port, match), spelling)
        }
        return nil
    }

    private static func route<Target: Workload<ImportedPort>>(
        _ path: String, to workload: Target, _ port: ImportedPort, _ match: NetworkingV1.PathType
    ) -> Route {
        Route(path, to: workload, port: port, match: match)
    }

    private static func tls(_ object: ImportedObject) -> (value: IngressTLS, spelling: SwiftExpression) {
        guard let secret = object.node.at("spec", "tls")?[0]?["secretName"]?.text else {
            return (.none(because: Reason.text), Reason.call(".none"))
        }
        guard secret == "\(object.name)-tls" else {
            return (.secret(secret), .call(".secret", SwiftArgument(nil, .text(secret))))
        }
        let issuer = object.node.at("metadata", "annotations")?["cert-manager.io/cluster-issuer"]?.text
        guard let issuer else { return (.certificate, .token(".certificate")) }
        return (.certificate(issuer: issuer), .call(".certificate", SwiftArgument("issuer", .text(issuer))))
    }
}
