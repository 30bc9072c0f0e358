import KubeDSL
import TestSupport
import Testing

/// What both kinds of workload take, shown on a Deployment.
@Suite struct WorkloadTests {
    private let pod = "spec.template.spec"

    @Test(arguments: [(PodUser(1000), 1000, 1000), (PodUser(1000, group: 2000), 1000, 2000), (10001, 10001, 10001)])
    func `runs as a user and a group that are not root`(user: PodUser, id: Int, group: Int) {
        let rendered = render { Deployment("app", replicas: 1, user: user) { Container.app } }
        #expect(
            rendered.yaml("Deployment", at: "\(pod).securityContext") == """
                runAsUser: \(id)
                runAsGroup: \(group)
                runAsNonRoot: true
                fsGroup: \(group)
                seccompProfile:
                  type: RuntimeDefault

                """)
    }

    @Test(arguments: [(Seconds(0), "0\n"), (30, "30\n"), (.minutes(2), "120\n"), (.hours(1), "3600\n")])
    func `has time to stop`(period: Seconds, expected: String) {
        let rendered = render { Deployment.app().gracePeriod(period) }
        #expect(rendered.yaml("Deployment", at: "\(pod).terminationGracePeriodSeconds") == expected)
    }

    @Test func `has its service account's token on request alone`() {
        let rendered = render { Deployment.app().serviceAccountToken(because: "it lists pods") }
        #expect(render { Deployment.app() }.yaml("Deployment", at: "\(pod).automountServiceAccountToken") == "false\n")
        #expect(rendered.yaml("Deployment", at: "\(pod).automountServiceAccountToken").isEmpty)
    }

    @Test func `annotates its pods, the later value over the earlier, at the earlier place`() {
        let rendered = render {
            Deployment.app().podAnnotations(["b.io/x": "1", "a.io/y": "2"]).podAnnotations([
                "b.io/x": "3", "c.io/z": "4",
            ])
        }
        #expect(
            rendered.yaml("Deployment", at: "spec.template.metadata.annotations") == """
                b.io/x: '3'
                a.io/y: '2'
                c.io/z: '4'

                """)
        #expect(rendered.yaml("Deployment", at: "metadata.annotations").isEmpty)
    }
}
