import KubeDSL
import ManifestChecks
import TestSupport
import Testing

/// Where traffic is declared, and what follows from that.
@Suite struct TrafficScopeTests {
    private static let web = Deployment.app("web").service(.http)
    private static let store = Deployment.app("store").service(.http)

    private func policies(_ rendered: RenderedEnvironment) -> [String] {
        rendered.objects.filter { $0.object is NetworkingV1.NetworkPolicy }.map {
            "\($0.object.metadata.namespace ?? "")/\($0.object.metadata.name ?? "")"
        }
    }

    @Test func `a flow into another namespace names it, and opens the policies that are there`() {
        let rendered = renderBare {
            Namespace("front") {
                Self.web
                Traffic { Flow(from: Self.web, to: Self.store, on: .http) }
            }
            Namespace("back") {
                Self.store
                Traffic {}
            }
        }
        #expect(
            policies(rendered) == ["back/default-deny", "front/default-deny", "back/store", "front/web"])
        #expect(
            rendered.yaml("NetworkPolicy", name: "store").at("spec.ingress[0].from") == """
                - podSelector:
                    matchLabels:
                      app.kubernetes.io/name: web
                      app.kubernetes.io/instance: test
                  namespaceSelector:
                    matchLabels:
                      kubernetes.io/metadata.name: front

                """)
    }

    @Test func `a namespace without traffic of its own has no policies`() {
        let rendered = renderBare {
            Namespace("front") {
                Self.web
                Traffic { Flow(from: Self.web, to: Self.store, on: .http) }
            }
            Namespace("back") { Self.store }
        }
        #expect(policies(rendered) == ["front/default-deny", "front/web"])
    }

    @Test func `several of one namespace are taken together`() {
        let rendered = render {
            Self.web
            Self.store
            Traffic { Flow(from: .ingressController, to: Self.web, on: .http) }.labels(["a": "1"])
            Traffic { Flow(from: Self.web, to: Self.store, on: .http) }.labels(["b": "2"])
        }
        #expect(policies(rendered) == ["test/default-deny", "test/store", "test/web"])
        for declared in rendered.objects where declared.object is NetworkingV1.NetworkPolicy {
            #expect(declared.object.metadata.labels?["a"] == "1")
            #expect(declared.object.metadata.labels?["b"] == "2")
        }
    }

    @Test func `the controller is in the namespace that the cluster says`() {
        var stack = TestStack {
            Self.web
            Traffic { Flow(from: .ingressController, to: Self.web, on: .http) }
        }
        stack.cluster = Cluster(ingressNamespace: "gateway")
        let rendered = ManifestPipeline.render(stack)
        #expect(
            rendered.yaml("NetworkPolicy", name: "web").at("spec.ingress[0].from")
                == "- namespaceSelector:\n    matchLabels:\n      kubernetes.io/metadata.name: gateway\n")
        #expect(rendered.flows.map(\.source) == [.ingressController(namespace: "gateway")])
    }

    @Test func `of two workloads of one name in a namespace the first is meant`() {
        let rendered = render {
            for instance in ["blue", "green"] {
                AppsV1.Deployment(
                    metadata: MetaV1.ObjectMeta(name: "web-\(instance)"),
                    spec: AppsV1.DeploymentSpec(
                        selector: MetaV1.LabelSelector(matchLabels: ["app": instance]),
                        template: CoreV1.PodTemplateSpec(
                            metadata: MetaV1.ObjectMeta(labels: [
                                "app": instance, "app.kubernetes.io/name": "web",
                                "app.kubernetes.io/instance": instance,
                            ]),
                            spec: CoreV1.PodSpec(containers: [CoreV1.Container(name: "web", image: "web:1")]))))
            }
            Traffic { Flow(from: .anywhere, to: Self.web, on: .http) }
        }
        let policy = rendered.yaml("NetworkPolicy", name: "web")
        #expect(policy.at("spec.podSelector.matchLabels").contains("app.kubernetes.io/instance: blue"))
    }

    @Test func `a policy may be patched`() {
        let rendered = render {
            Self.web
            Traffic {}
                .patch { (policy: inout NetworkingV1.NetworkPolicy) in policy.metadata.name = "deny" }
        }
        #expect(policies(rendered) == ["test/deny"])
    }

    @Test func `without policies it is recorded all the same`() {
        let rendered = render {
            Self.web
            Traffic(isolation: .documentedOnly(because: "the mesh has policies")) {
                Flow(from: .anywhere, to: Self.web, on: .http)
            }
        }
        #expect(policies(rendered) == [])
        #expect(rendered.flows.count == 1)
    }

    static let asked: [(Policy, [String])] = [
        (.restricted, []), (.restricted.reporting(.unisolatedPods, as: .error), ["the mesh has policies"]),
    ]

    @Test(arguments: asked)
    func `the reason for no policies is a waiver where policies are asked for`(policy: Policy, reasons: [String]) {
        var stack = TestStack {
            Namespace.existing("test")
            Self.web
            Traffic(isolation: .documentedOnly(because: "the mesh has policies")) {}
        }
        stack.policy = policy
        let rendered = ManifestPipeline.render(stack)
        #expect(rendered.objects.flatMap(\.waivers).map(\.reason) == reasons)
        #expect(rendered.findings.places(of: .unisolatedPods) == [])
    }

    @Test func `a flow of a workload that is not declared is a finding at the flow`() {
        let rendered = render {
            Self.web
            Traffic {
                Flow(from: Self.web, to: Self.store, on: .http)
                Flow(from: .anywhere, to: Self.web, on: .http)
            }
        }
        #expect(
            rendered.problems.map(\.message) == [
                "flow names workload 'store', which the stack does not declare; add it to the resources"
            ])
        #expect(rendered.problems.map { $0.location?.text } == ["Flow(from: Self.web, to: Self.store, on: .http)"])
        #expect(rendered.flows.count == 1)
    }

    @Test func `a flow of a workload that two other namespaces have is a finding`() {
        let rendered = renderBare {
            Namespace("a") { Self.store }
            Namespace("b") { Self.store }
            Namespace("c") { Traffic { Flow(from: .anywhere, to: Self.store, on: .http) } }
        }
        #expect(
            rendered.problems.map(\.message) == [
                "flow names workload 'store', which namespaces 'a' and 'b' have; declare the flow in one of them"
            ])
    }

    @Test func `what a stack renders from its traffic passes the checks of network policies`() {
        let client = Deployment.app("client", .app.env("STORE", Self.store.url(.http)))
        var stack = TestStack {
            Namespace("test")
            client
            Self.store
            Deployment.app("public").service(.http, as: .nodePort())
            Ingress("store", host: "store.example.com", tls: .certificate) {
                Route("/", to: Self.store, port: .http)
            }
            Traffic {
                Flow(from: client, to: Self.store, on: .http)
                Flow(from: .ingressController, to: Self.store, on: .http)
                Flow(from: .anywhere, to: Deployment.app("public"), on: .http)
            }
        }
        stack.policy = .restricted.reporting(.unisolatedPods, as: .error)
        let rules: Set<RuleID> = [
            .egressWithoutDNS, .emptyPeerLists, .missingPolicyPorts, .policiesWithoutPods, .severedDependencies,
            .severedEntrances, .unisolatedPods, .undeclaredTraffic, .undeclaredEntrances, "invalid-network-policies",
        ]
        let findings = ManifestPipeline.render(stack).findings
        #expect(findings.filter { rules.contains($0.rule) }.map(\.message) == [])
    }
}
