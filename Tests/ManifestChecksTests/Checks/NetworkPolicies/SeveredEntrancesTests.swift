import KubernetesModel
import ManifestChecks
import Testing

struct SeveredEntrancesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a route to pods that take nothing",
            [Model.deployment("web"), Model.service("web"), Model.ingress(), Model.policy()],
            "spec.rules[0].http.paths[0].backend: Ingress 'web' routes to Deployment 'web', which may take "
                + "no connections from outside to port 'http'"),
        .wrong(
            "another namespace than the controller's",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.ingress(),
                Model.policy { $0.ingress = [.init(from: [Model.peer(namespace: "other")])] },
            ],
            "spec.rules[0].http.paths[0].backend: Ingress 'web' routes to Deployment 'web', which may take "
                + "no connections from outside to port 'http'",
            cluster: Cluster(ingressNamespace: "ingress-nginx")),
        .wrong(
            "a load balancer before pods that take from pods",
            [
                Model.deployment("web"),
                Model.service("web") { $0.type = .loadBalancer },
                Model.policy { $0.ingress = [.init(from: [Model.peer(["app": "web"])])] },
            ],
            "spec.ports[0]: Service 'web' exposes Deployment 'web', which may take no connections from "
                + "outside to port 'http'"),
        .right(
            "the controller's namespace",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.ingress(),
                Model.policy { $0.ingress = [.init(from: [Model.peer(namespace: "ingress-nginx")])] },
            ],
            cluster: Cluster(ingressNamespace: "ingress-nginx")),
        .right(
            "a controller that is somewhere",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.ingress(),
                Model.policy { $0.ingress = [.init(from: [Model.peer(namespace: "somewhere")])] },
            ]),
        .right(
            "all sources for the port",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.ingress(),
                Model.policy { $0.ingress = [.init(ports: [Model.port(8080)])] },
            ]),
        .right(
            "blocks of addresses before a load balancer",
            [
                Model.deployment("web"),
                Model.service("web") { $0.type = .loadBalancer },
                Model.policy { $0.ingress = [.init(from: [.init(ipBlock: .init(cidr: "0.0.0.0/0"))])] },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(SeveredEntrances()) == stack.expected)
    }
}
