import ManifestChecks
import Testing

extension Spec001Assertions {
    static let ingress: [Assertion] = [
        Assertion("FR-012") { stack in
            let minikube = try stack["minikube"]
            let ingress = try minikube.object("Ingress", "todo-app-ingress")
            #expect(ingress.text("spec.ingressClassName") == "nginx")
            #expect(ingress.items("spec.rules").map { $0.text("host") } == ["todo-app.local"])
        },
        Assertion("FR-013") { stack in
            let minikube = try stack["minikube"]
            #expect(try destination(of: "/", in: minikube) == Destination(service: "frontend-service", port: 3000))
        },
        Assertion("FR-014") { stack in
            let minikube = try stack["minikube"]
            #expect(try destination(of: "/api", in: minikube) == Destination(service: "backend-service", port: 8000))
        },
        Assertion("FR-016") { stack in
            let minikube = try stack["minikube"]
            // The longest prefix of the path wins.
            let prefixes = try routes(in: minikube).compactMap { $0.text("path") }
                .filter { $0 == "/" || "/api/health".hasPrefix($0 + "/") }
            let longest = try #require(prefixes.max { $0.count < $1.count })
            #expect(try destination(of: longest, in: minikube) == Destination(service: "backend-service", port: 8000))
            // The route keeps what is promised; that FR-034 probes another path is waived by name.
            #expect(minikube.broken.map(\.rule) == [.misroutedHealthPaths])
            #expect(minikube.broken.allSatisfy { $0.message.contains("arrives as '/api/health'") })
        },
        Assertion("FR-017") { stack in
            let minikube = try stack["minikube"]
            let annotations = try minikube.object("Ingress", "todo-app-ingress").keys("metadata.annotations")
            for setting in ["rewrite-target", "use-regex", "configuration-snippet", "server-snippet"] {
                #expect(!annotations.contains("nginx.ingress.kubernetes.io/\(setting)"))
            }
            let route = try #require(try routes(in: minikube).first { $0.text("path") == "/api" })
            #expect(route.text("pathType") == "Prefix")
        },
        Assertion("US2.2") { stack in
            let minikube = try stack["minikube"]
            let ingress = try minikube.object("Ingress", "todo-app-ingress")
            #expect(ingress.namespace == "todo-phaseiv")
            #expect(ingress.text("spec.rules[0].host") == "todo-app.local")
            #expect(try routes(in: minikube).compactMap { $0.text("path") }.sorted() == ["/", "/api"])
        },
    ]

    private struct Destination: Equatable {
        let service: String
        let port: Int?
    }

    private static func routes(in variant: RenderedVariant) throws -> [Manifest] {
        try variant.object("Ingress", "todo-app-ingress").items("spec.rules[0].http.paths")
    }

    /// Where requests for a path go, the port by its number.
    private static func destination(of path: String, in variant: RenderedVariant) throws -> Destination {
        let route = try #require(try routes(in: variant).first { $0.text("path") == path }, "no route '\(path)'")
        let name = try #require(route.text("backend.service.name"))
        let service = try variant.object("Service", name)
        #expect(route.text("pathType") == "Prefix")
        let port = try #require(route.text("backend.service.port.name"))
        return Destination(service: name, port: try service.item(port, in: "spec.ports").number("port"))
    }
}
