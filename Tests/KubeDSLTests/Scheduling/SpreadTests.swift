import KubeDSL
import KubernetesModel
import ManifestChecks
import TestSupport
import Testing

@Suite struct SpreadTests {
    private let path = "spec.template.spec.topologySpreadConstraints"

    @Test func `spreads the workload's own pods, over zones and over nodes`() {
        let rendered = render {
            Deployment.app().spread(across: .zone, whenImpossible: .scheduleAnyway)
                .spread(across: .node, maxSkew: 2, whenImpossible: .doNotSchedule)
        }
        #expect(
            rendered.yaml("Deployment", at: path) == """
                - maxSkew: 1
                  topologyKey: topology.kubernetes.io/zone
                  whenUnsatisfiable: ScheduleAnyway
                  labelSelector:
                    matchLabels:
                      app.kubernetes.io/name: app
                      app.kubernetes.io/instance: test
                - maxSkew: 2
                  topologyKey: kubernetes.io/hostname
                  whenUnsatisfiable: DoNotSchedule
                  labelSelector:
                    matchLabels:
                      app.kubernetes.io/name: app
                      app.kubernetes.io/instance: test

                """)
        #expect(!rendered.findings.map(\.rule).contains(.foreignSpreadConstraints))
    }

    @Test func `takes the labels of the scope that it stands in`() {
        let rendered = render {
            Namespace("tenant", labels: Labels(instance: "a", partOf: "b")) {
                Deployment.app().spread(across: .node, whenImpossible: .scheduleAnyway)
            }
        }
        #expect(rendered.yaml("Deployment", at: "\(path)[0].labelSelector.matchLabels").hasSuffix("instance: a\n"))
    }

    @Test(arguments: [
        (NodeLabel.node, "kubernetes.io/hostname"), (.zone, "topology.kubernetes.io/zone"),
        (.region, "topology.kubernetes.io/region"), (.architecture, "kubernetes.io/arch"),
        (.operatingSystem, "kubernetes.io/os"), (.instanceType, "node.kubernetes.io/instance-type"),
        ("example.com/rack", "example.com/rack"),
    ])
    func `knows the labels of nodes, and takes others`(label: NodeLabel, key: String) {
        let rendered = render { Deployment.app().spread(across: label, whenImpossible: .scheduleAnyway) }
        #expect(rendered.yaml("Deployment", at: "\(path)[0].topologyKey") == "\(key)\n")
    }

    @Test func `two constraints of one kind and a skew of nothing are found at their calls`() {
        let none = 0
        let findings = render {
            Deployment.app()
                .spread(across: .zone, maxSkew: none, whenImpossible: .scheduleAnyway)
                .spread(across: .zone, whenImpossible: .scheduleAnyway)
        }.findings
        #expect(
            findings.places(of: "invalid-spread-constraints") == [
                "spread(across: .zone, maxSkew: none, whenImpossible: .scheduleAnyway)",
                "spread(across: .zone, whenImpossible: .scheduleAnyway)",
            ])
    }
}
