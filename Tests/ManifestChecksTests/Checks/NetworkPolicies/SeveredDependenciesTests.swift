import KubernetesModel
import ManifestChecks
import Testing

struct SeveredDependenciesTests {
    private static let cases: [StackCase] = [
        .wrong(
            "a policy that takes nothing",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy(),
            ],
            "spec.template.spec.containers[0].env[0]: Deployment 'api' is told 'http://web', but Deployment "
                + "'web' may not take connections to port 'http'"),
        .wrong(
            "a policy that takes another port",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy { $0.ingress = [.init(ports: [Model.port(80)], from: [Model.peer(["app": "api"])])] },
            ],
            "spec.template.spec.containers[0].env[0]: Deployment 'api' is told 'http://web', but Deployment "
                + "'web' may not take connections to port 'http'"),
        .wrong(
            "a policy that lets nothing out",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy("api", pods: ["app": "api"]) { $0.policyTypes = [.egress] },
            ],
            "spec.template.spec.containers[0].env[0]: Deployment 'api' is told 'http://web', but may not "
                + "open connections to port 'http'"),
        .wrong(
            "another namespace",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy { $0.ingress = [.init(from: [Model.peer(namespace: "other")])] },
            ],
            "spec.template.spec.containers[0].env[0]: Deployment 'api' is told 'http://web', but Deployment "
                + "'web' may not take connections to port 'http'"),
        .wrong(
            "blocks without private addresses",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy("api", pods: ["app": "api"]) {
                    $0.egress = [
                        .init(to: [
                            .init(
                                ipBlock: .init(
                                    cidr: "0.0.0.0/0", except: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]))
                        ])
                    ]
                },
            ],
            "spec.template.spec.containers[0].env[0]: Deployment 'api' is told 'http://web', but may not "
                + "open connections to port 'http'"),
        .wrong(
            "a host and a port in a ConfigMap",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment(
                    "api", pod: { $0.containers[0].envFrom = [.init(configMapRef: .init(name: "settings"))] }),
                Model.configMap(["WEB_HOST": "web", "WEB_PORT": "80"]),
                Model.policy(),
            ],
            "spec.template.spec.containers[0].envFrom[0]: Deployment 'api' is told 'web', but Deployment "
                + "'web' may not take connections to port 'http'"),
        .right(
            "no policies",
            [Model.deployment("web"), Model.service("web"), Model.deployment("api", env: ["WEB_URL": "http://web"])]),
        .right(
            "a policy for the port by name",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy { $0.ingress = [.init(ports: [Model.port("http")], from: [Model.peer(["app": "api"])])] },
            ]),
        .right(
            "a range of ports",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy { $0.ingress = [.init(ports: [.init(port: 8000, endPort: 9000)])] },
            ]),
        .right(
            "a namespace whose labels are not known",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy {
                    $0.ingress = [.init(from: [.init(namespaceSelector: Model.selector(["team": "shop"]))])]
                },
            ]),
        .right(
            "all addresses",
            [
                Model.deployment("web"),
                Model.service("web"),
                Model.deployment("api", env: ["WEB_URL": "http://web"]),
                Model.policy("api", pods: ["app": "api"]) {
                    $0.egress = [.init(to: [.init(ipBlock: .init(cidr: "0.0.0.0/0"))])]
                },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(SeveredDependencies()) == stack.expected)
    }
}
