import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

/// Which pods keep apart or together, and on which nodes they run.
@Suite struct AffinityTests {
    private let path = "spec.template.spec.affinity"

    @Test func `keeps its own pods apart where it can`() {
        let rendered = render { Deployment.app().apart(on: .node, .preferred) }
        #expect(
            rendered.yaml("Deployment", at: path) == """
                podAntiAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                  - weight: 100
                    podAffinityTerm:
                      labelSelector:
                        matchLabels:
                          app.kubernetes.io/name: app
                          app.kubernetes.io/instance: test
                      topologyKey: kubernetes.io/hostname

                """)
    }

    @Test func `keeps pods apart and together where it must`() {
        let rendered = render {
            Deployment.app().apart(on: .node, .required).apart(from: Deployment.app("noisy"), on: .zone, .required)
                .near(Deployment.app("cache"), on: .zone, .preferred(weight: 10))
        }
        #expect(
            rendered.yaml("Deployment", at: path) == """
                podAffinity:
                  preferredDuringSchedulingIgnoredDuringExecution:
                  - weight: 10
                    podAffinityTerm:
                      labelSelector:
                        matchLabels:
                          app.kubernetes.io/name: cache
                          app.kubernetes.io/instance: test
                      topologyKey: topology.kubernetes.io/zone
                podAntiAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                  - labelSelector:
                      matchLabels:
                        app.kubernetes.io/name: app
                        app.kubernetes.io/instance: test
                    topologyKey: kubernetes.io/hostname
                  - labelSelector:
                      matchLabels:
                        app.kubernetes.io/name: noisy
                        app.kubernetes.io/instance: test
                    topologyKey: topology.kubernetes.io/zone

                """)
    }

    static let conditions: [(condition: NodeCondition, yaml: String)] = [
        (.label(.architecture, in: "arm64"), "key: kubernetes.io/arch\noperator: In\nvalues:\n- arm64\n"),
        (.label(.zone, notIn: "a", "b"), "key: topology.kubernetes.io/zone\noperator: NotIn\nvalues:\n- a\n- b\n"),
        (.label("example.com/cores", above: 8), "key: example.com/cores\noperator: Gt\nvalues:\n- '8'\n"),
        (.label("example.com/cores", below: 64), "key: example.com/cores\noperator: Lt\nvalues:\n- '64'\n"),
        (.has("example.com/ssd"), "key: example.com/ssd\noperator: Exists\n"),
        (.lacks("example.com/spot"), "key: example.com/spot\noperator: DoesNotExist\n"),
    ]

    @Test(arguments: conditions)
    func `chooses nodes by their labels`(condition: NodeCondition, yaml: String) {
        let rendered = render { Deployment.app().nodes(.required, where: condition) }
        let terms = "\(path).nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms"
        #expect(rendered.yaml("Deployment", at: "\(terms)[0].matchExpressions[0]") == yaml)
        #expect(!rendered.findings.map(\.rule).contains("invalid-affinities"))
    }

    @Test func `several calls narrow the choice, and prefer each by itself`() {
        let rendered = render {
            Deployment.app().nodes(.required, where: .has("a.io/x"), .has("a.io/y")).nodes(
                .required, where: .lacks("a.io/z")
            )
            .nodes(.preferred, where: .has("a.io/p")).nodes(.preferred(weight: 1), where: .has("a.io/q"))
        }
        #expect(
            rendered.yaml("Deployment", at: "\(path).nodeAffinity") == """
                requiredDuringSchedulingIgnoredDuringExecution:
                  nodeSelectorTerms:
                  - matchExpressions:
                    - key: a.io/x
                      operator: Exists
                    - key: a.io/y
                      operator: Exists
                    - key: a.io/z
                      operator: DoesNotExist
                preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 100
                  preference:
                    matchExpressions:
                    - key: a.io/p
                      operator: Exists
                - weight: 1
                  preference:
                    matchExpressions:
                    - key: a.io/q
                      operator: Exists

                """)
    }

    @Test func `a node selector grows`() {
        let rendered = render { Deployment.app().nodeSelector(["a": "1", "b": "2"]).nodeSelector(["b": "3"]) }
        #expect(rendered.yaml("Deployment", at: "spec.template.spec.nodeSelector") == "a: '1'\nb: '3'\n")
    }

    @Test(arguments: [0, 101])
    func `a weight out of range is found at its call`(weight: Int) {
        let findings = render {
            Deployment.app()
                .apart(on: .node, .preferred(weight: weight))
        }.findings
        #expect(findings.places(of: "invalid-affinities") == ["apart(on: .node, .preferred(weight: weight))"])
    }
}
