import KubernetesModel
import ManifestChecks
import Testing

@Suite struct InvalidRoutesTests {
    private static func ingress(
        host: String? = "shop.example.com", _ paths: String?..., type: NetworkingV1.PathType = .prefix
    ) -> NetworkingV1.Ingress {
        let backend = NetworkingV1.IngressBackend(
            service: NetworkingV1.IngressServiceBackend(
                name: "web", port: NetworkingV1.ServiceBackendPort(name: "http")))
        let routes = paths.map { NetworkingV1.HTTPIngressPath(path: $0, pathType: type, backend: backend) }
        let rule = NetworkingV1.IngressRule(host: host, http: NetworkingV1.HTTPIngressRuleValue(paths: routes))
        return NetworkingV1.Ingress(metadata: .named("a"), spec: NetworkingV1.IngressSpec(rules: [rule]))
    }

    static let cases = [
        CheckCase("sound", objects: [ingress("/", "/api/v1", "/a%20b")]),
        CheckCase("all hosts", objects: [ingress(host: nil, "/")]),
        CheckCase("a wildcard", objects: [ingress(host: "*.example.com", "/")]),
        CheckCase("no path", objects: [ingress(nil, type: .implementationSpecific)]),
        CheckCase(
            "a host with a capital",
            finds: [
                "spec.rules[0].host: host 'Shop.example.com' must not contain 'S'; "
                    + "use lower-case letters, digits, '-' and '.' [host]"
            ],
            objects: [ingress(host: "Shop.example.com", "/")]),
        CheckCase(
            "a host with a port",
            finds: ["spec.rules[0].host: host 'a.example.com:443' must not have a port; write the name alone [host]"],
            objects: [ingress(host: "a.example.com:443", "/")]),
        CheckCase(
            "an address",
            finds: ["spec.rules[0].host: host '10.0.0.1' must be a DNS name, not an IP address [host]"],
            objects: [ingress(host: "10.0.0.1", "/")]),
        CheckCase(
            "a path without its slash",
            finds: ["spec.rules[0].http.paths[1].path: path 'api' must start with '/' [http-path]"],
            objects: [ingress("/", "api")]),
        CheckCase(
            "a path with two slashes",
            finds: ["spec.rules[0].http.paths[0].path: path '/a//b' must not contain '//' [http-path]"],
            objects: [ingress("/a//b")]),
        CheckCase(
            "a path that only its controller understands",
            objects: [ingress("/a//b(/|$)(.*)", type: .implementationSpecific)]
        ),
    ]

    @Test("hosts and paths follow their grammar", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: InvalidRoutes()) == test.expected)
    }
}
