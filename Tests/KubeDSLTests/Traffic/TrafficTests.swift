import KubeDSL
import ManifestChecks
import TestSupport
import Testing

private enum DatabasePort: Int, ContainerPort { case postgres = 5432 }

@Suite struct TrafficTests {
    private static let web = Deployment.app("web").service(.http, on: 80)
    private static let api = Deployment.app("api").service(.http, on: 80)
    private static let database = ExternalSystem("neon", host: "db.example.com", ports: DatabasePort.self)

    @Test func `renders one policy for all pods and one for each workload of a flow`() {
        let rendered = render {
            Self.web
            Self.api
            Traffic {
                Flow(from: .ingressController, to: Self.web, on: .http)
                Flow(from: Self.web, to: Self.api, on: .http, .metrics)
            }
        }
        #expect(
            rendered.yaml("NetworkPolicy") == """
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata:
                  name: api
                  namespace: test
                  labels:
                    app.kubernetes.io/name: api
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  podSelector:
                    matchLabels:
                      app.kubernetes.io/name: api
                      app.kubernetes.io/instance: test
                  ingress:
                  - ports:
                    - protocol: TCP
                      port: 8080
                    - protocol: TCP
                      port: 9090
                    from:
                    - podSelector:
                        matchLabels:
                          app.kubernetes.io/name: web
                          app.kubernetes.io/instance: test
                \(Self.dns(after: "egress"))
                  policyTypes:
                  - Ingress
                  - Egress
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata:
                  name: default-deny
                  namespace: test
                  labels:
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  podSelector: {}
                \(Self.dns(after: "egress"))
                  policyTypes:
                  - Ingress
                  - Egress
                ---
                apiVersion: networking.k8s.io/v1
                kind: NetworkPolicy
                metadata:
                  name: web
                  namespace: test
                  labels:
                    app.kubernetes.io/name: web
                    app.kubernetes.io/instance: test
                    app.kubernetes.io/part-of: test
                spec:
                  podSelector:
                    matchLabels:
                      app.kubernetes.io/name: web
                      app.kubernetes.io/instance: test
                  ingress:
                  - ports:
                    - protocol: TCP
                      port: 8080
                    from:
                    - namespaceSelector:
                        matchLabels:
                          kubernetes.io/metadata.name: ingress-nginx
                  egress:
                  - ports:
                    - protocol: TCP
                      port: 8080
                    - protocol: TCP
                      port: 9090
                    to:
                    - podSelector:
                        matchLabels:
                          app.kubernetes.io/name: api
                          app.kubernetes.io/instance: test
                \(Self.dns())
                  policyTypes:
                  - Ingress
                  - Egress

                """)
    }

    private static func dns(after key: String? = nil) -> String {
        (key.map { "  \($0):\n" } ?? "") + """
              - ports:
                - protocol: UDP
                  port: 53
                - protocol: TCP
                  port: 53
                to:
                - namespaceSelector:
                    matchLabels:
                      kubernetes.io/metadata.name: kube-system
            """
    }

    private static let reserved = """
        - ipBlock:
            cidr: 0.0.0.0/0
            except:
            - 10.0.0.0/8
            - 100.64.0.0/10
            - 169.254.0.0/16
            - 172.16.0.0/12
            - 192.168.0.0/16
        - ipBlock:
            cidr: ::/0
            except:
            - fc00::/7
            - fe80::/10

        """

    private static func tcp(_ port: Int) -> String { "- protocol: TCP\n  port: \(port)\n" }

    static let ends: [(flow: @Sendable () -> Flow, ports: String, peers: String)] = [
        ({ Flow(from: web, to: database, on: .postgres) }, tcp(5432), reserved),
        ({ Flow(from: web, to: .internet(443)) }, tcp(443), reserved),
        (
            { Flow(from: web, to: .addresses("10.2.0.0/16", on: 53, transport: .udp)) },
            "- protocol: UDP\n  port: 53\n", "- ipBlock:\n    cidr: 10.2.0.0/16\n"
        ),
        (
            { Flow(from: web, to: .pods(inNamespace: "queue", labels: ["app": "nats"], on: 4222)) }, tcp(4222),
            """
            - podSelector:
                matchLabels:
                  app: nats
              namespaceSelector:
                matchLabels:
                  kubernetes.io/metadata.name: queue

            """
        ),
        (
            {
                Flow(
                    from: web,
                    to: ExternalSystem("old", address: "10.0.0.5", "fd00::5", ports: DatabasePort.self),
                    on: .postgres)
            }, tcp(5432), "- ipBlock:\n    cidr: 10.0.0.5/32\n- ipBlock:\n    cidr: fd00::5/128\n"
        ),
        (
            {
                Flow(
                    from: web, to: ExternalSystem("mail", host: "mail.corp", networks: ["10.9.0.0/24"]), on: .https)
            }, tcp(443), "- ipBlock:\n    cidr: 10.9.0.0/24\n"
        ),
    ]

    @Test(arguments: ends)
    func `lets a workload out to what is outside the stack`(
        flow: @escaping @Sendable () -> Flow, ports: String, peers: String
    ) {
        let rendered = render {
            Self.web
            Traffic { flow() }
        }
        let policy = rendered.yaml("NetworkPolicy", name: "web")
        #expect(policy.at("spec.egress[0].ports") == ports)
        #expect(policy.at("spec.egress[0].to") == peers)
    }

    static let sources: [(flow: @Sendable () -> Flow, peers: String)] = [
        ({ Flow(from: .anywhere, to: web, on: .http) }, ""),
        (
            { Flow(from: .addresses("203.0.113.0/24", "2001:db8::/32"), to: web, on: .http) },
            "- ipBlock:\n    cidr: 203.0.113.0/24\n- ipBlock:\n    cidr: 2001:db8::/32\n"
        ),
        (
            { Flow(from: .pods(inNamespace: "monitoring"), to: web, on: .http) },
            "- namespaceSelector:\n    matchLabels:\n      kubernetes.io/metadata.name: monitoring\n"
        ),
        (
            { Flow(from: .ingressController(labels: ["app": "nginx"]), to: web, on: .http) },
            """
            - podSelector:
                matchLabels:
                  app: nginx
              namespaceSelector:
                matchLabels:
                  kubernetes.io/metadata.name: ingress-nginx

            """
        ),
    ]

    @Test(arguments: sources)
    func `lets in who is outside the stack`(flow: @escaping @Sendable () -> Flow, peers: String) {
        let rendered = render {
            Self.web
            Traffic { flow() }
        }
        let policy = rendered.yaml("NetworkPolicy", name: "web")
        #expect(policy.at("spec.ingress[0].ports") == "- protocol: TCP\n  port: 8080\n")
        #expect(policy.at("spec.ingress[0].from") == peers)
    }

    @Test(arguments: [true, false])
    func `takes if and for`(isFirst: Bool) {
        let rendered = render {
            Self.web
            Self.api
            Traffic {
                if isFirst { Flow(from: .anywhere, to: Self.web, on: .http) }
                for port in AppPort.allCases { Flow(from: Self.web, to: Self.api, on: port) }
            }
        }
        #expect(rendered.flows.map(\.port) == (isFirst ? [8080] : []) + [8080, 9090])
    }

    @Test func `without flows denies all`() {
        let rendered = render {
            Self.web
            Traffic {}
        }
        let policies = rendered.objects.compactMap { $0.object as? NetworkingV1.NetworkPolicy }
        #expect(policies.map(\.metadata.name) == ["default-deny"])
    }

    @Test func `each rule is the flow's`() {
        let rendered = render {
            Self.web
            Self.api
            Traffic {
                Flow(from: .ingressController, to: Self.web, on: .http)
                Flow(from: Self.web, to: Self.api, on: .http)
                Flow(from: Self.web, to: .internet(443))
            }
        }
        let policies = rendered.objects.filter { $0.object is NetworkingV1.NetworkPolicy }
        let places = ["spec.ingress[0].from[0]", "spec.egress[0].ports[0].port", "spec.egress[1]", "spec.egress[2]"]
        #expect(
            policies.map { policy in places.map { policy.location(of: $0).text } } == [
                [
                    "Flow(from: Self.web, to: Self.api, on: .http)", "Traffic {", "Traffic {", "Traffic {",
                ],
                ["Traffic {", "Traffic {", "Traffic {", "Traffic {"],
                [
                    "Flow(from: .ingressController, to: Self.web, on: .http)",
                    "Flow(from: Self.web, to: Self.api, on: .http)", "Flow(from: Self.web, to: .internet(443))",
                    "Traffic {",
                ],
            ])
    }

    @Test func `is recorded, a flow for each port`() {
        let rendered = render {
            Self.web
            Self.api
            Traffic {
                Flow(from: .anywhere, to: Self.web, on: .http)
                Flow(from: Self.web, to: Self.api, on: .http, .metrics)
                Flow(from: Self.api, to: Self.database, on: .postgres)
            }
        }
        let (web, api) = (
            TrafficFlow.End.workload(name: "web", namespace: "test"),
            TrafficFlow.End.workload(name: "api", namespace: "test")
        )
        #expect(rendered.flows.map(\.source) == [.internet, web, web, api])
        #expect(rendered.flows.map(\.target) == [web, api, api, .external(name: "neon")])
        #expect(rendered.flows.map(\.port) == [8080, 8080, 9090, 5432])
        #expect(rendered.flows.map(\.portName) == ["http", "http", "metrics", "postgres"])
        #expect(rendered.graph.traffic.flows == rendered.flows)
    }
}

/// One object as YAML, to be looked into.
struct RenderedPart {
    let rendered: RenderedEnvironment
    let kind: String

    func at(_ path: String) -> String { rendered.yaml(kind, at: path) }
}

extension RenderedEnvironment {
    /// The object of this kind and name alone.
    func yaml(_ kind: String, name: String) -> RenderedPart {
        var copy = self
        copy.objects = objects.filter {
            $0.object.groupVersionKind.kind == kind && $0.object.metadata.name == name
        }
        return RenderedPart(rendered: copy, kind: kind)
    }
}
