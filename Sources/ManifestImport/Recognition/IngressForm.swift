import KubeDSL
import KubernetesModel

/// An Ingress whose paths lead to declared workloads → `Ingress` with its hosts and routes.
struct IngressForm {
    let declaration: ImportedDeclaration

    private typealias Host = (name: String, routes: [(value: Route, spelling: SwiftExpression)])

    init?(
        _ object: ImportedObject, to backends: [String: WorkloadForm], property: String, in scope: StackScope,
        literal: ModelLiteral
    ) {
        let rules = object.node.at("spec", "rules")?.items ?? []
        let hosts = rules.compactMap { Self.host($0, to: backends) }
        guard !hosts.isEmpty, hosts.count == rules.count,
            let ingressClass = object.node.at("spec", "ingressClassName")?.text
        else { return nil }
        let tls = Self.tls(object)
        let arguments =
            (ingressClass == "nginx" ? [] : [SwiftArgument("class", .text(ingressClass))])
            + [SwiftArgument("tls", tls.spelling)]
        let name = SwiftArgument(nil, .text(object.name))
        let (ingress, call): (Ingress, SwiftExpression)
        if hosts.count == 1 {
            let routes = hosts[0].routes.map(\.value)
            ingress = Ingress(object.name, host: hosts[0].name, class: IngressClass(ingressClass), tls: tls.value) {
                for route in routes { route }
            }
            call = .closure(
                .call("Ingress", [name, SwiftArgument("host", .text(hosts[0].name))] + arguments), parameters: nil,
                hosts[0].routes.map { .expression($0.spelling) })
        } else {
            let values = hosts.map { host in
                IngressHost(host.name) { for route in host.routes { route.value } }
            }
            ingress = Ingress.withHosts(object.name, class: IngressClass(ingressClass), tls: tls.value) {
                return values
            }
            let bodies = hosts.map { host in
                SwiftExpression.closure(
                    .call("IngressHost", SwiftArgument(nil, .text(host.name))), parameters: nil,
                    host.routes.map { .expression($0.spelling) })
            }
            call = .closure(
                .call("Ingress.withHosts", [name] + arguments), parameters: nil, bodies.map { .expression($0) })
        }
        guard let form = DeclarationForm(ingress, call, for: object, in: scope, literal: literal, patches: 4) else {
            return nil
        }
        declaration = ImportedDeclaration(property, "Ingress", form.spelling, in: "Networking")
    }

    /// Nil where a path leads elsewhere than to a declared workload.
    private static func host(_ rule: ManifestNode, to backends: [String: WorkloadForm]) -> Host? {
        guard let name = rule["host"]?.text, let paths = rule.at("http", "paths")?.items else { return nil }
        let routes = paths.compactMap { route($0, to: backends) }
        return routes.isEmpty || routes.count != paths.count ? nil : (name, routes)
    }

    private static func route(
        _ path: ManifestNode, to backends: [String: WorkloadForm]
    ) -> (value: Route, spelling: SwiftExpression)? {
        guard let text = path["path"]?.text, let match = path["pathType"]?.text.flatMap(NetworkingV1.PathType.init),
            let service = path.at("backend", "service"), let name = service["name"]?.text, let form = backends[name],
            let target = form.ports.port(service.at("port", "name")?.text),
            form.workload.serviceName(for: target.port) == name
        else { return nil }
        let spelling = SwiftExpression.call(
            "Route",
            [
                SwiftArgument(nil, .text(text)), SwiftArgument("to", .token(form.property)),
                SwiftArgument("port", target.spelling),
            ] + (match == .prefix ? [] : [SwiftArgument("match", .token(".\(match)"))]))
        return (route(text, to: form.workload, target.port, match), spelling)
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
