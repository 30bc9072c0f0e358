import KubeDSL
import KubernetesModel
import TestSupport
import Testing

@Suite struct DaemonSetTests {
    private var agent: DaemonSet<AppPort> {
        DaemonSet("agent", user: 10001) {
            Container.app.liveness(.tcp(on: .http), every: 10)
        }
    }

    @Test func `renders what is spelled, without a number of pods`() {
        let rendered = render { agent }
        #expect(
            rendered.yaml("DaemonSet", at: "spec.selector.matchLabels")
                == "app.kubernetes.io/name: agent\napp.kubernetes.io/instance: test\n")
        #expect(
            rendered.yaml("DaemonSet", at: "spec.template.metadata.labels").hasPrefix("app.kubernetes.io/name: agent"))
        #expect(rendered.yaml("DaemonSet", at: "\(containerPath).image") == "app:1.0\n")
        #expect(rendered.yaml("DaemonSet", at: "spec.replicas").isEmpty)
        #expect(rendered.yaml("DaemonSet", at: "spec.updateStrategy").isEmpty)
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test(arguments: [
        (CountOrPercent.count(2), "type: RollingUpdate\nrollingUpdate:\n  maxUnavailable: 2\n"),
        (10%, "type: RollingUpdate\nrollingUpdate:\n  maxUnavailable: 10%\n"),
    ])
    func `stops old pods first`(unavailable: CountOrPercent, yaml: String) {
        let agent = agent.rollout(unavailable: unavailable)
        let rendered = render { agent }
        #expect(rendered.yaml("DaemonSet", at: "spec.updateStrategy") == yaml)
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `starts new pods first, without a bound that the API refuses beside that`() {
        let agent = agent.rollout(unavailable: 1).rollout(surge: 1)
        let rendered = render { agent }
        #expect(
            rendered.yaml("DaemonSet", at: "spec.updateStrategy")
                == "type: RollingUpdate\nrollingUpdate:\n  maxUnavailable: 0\n  maxSurge: 1\n")
        #expect(rendered.findings.map(\.message) == [])
    }

    @Test func `has a Service, and addresses, as other workloads do`() {
        let agent = agent.service(.http)
        #expect(agent.url(.http) == "http://agent:8080")
        #expect(
            render { agent }.yaml("Service", at: "spec.selector")
                == "app.kubernetes.io/name: agent\napp.kubernetes.io/instance: test\n")
    }

    @Test func `waits for somebody to delete its pods`() {
        let agent = agent.onDelete(because: "nodes are drained by hand").minimumReadyTime(10).revisionHistory(2)
        let rendered = render { agent }
        #expect(rendered.yaml("DaemonSet", at: "spec.updateStrategy") == "type: OnDelete\n")
        #expect(rendered.yaml("DaemonSet", at: "spec.minReadySeconds") == "10\n")
        #expect(rendered.yaml("DaemonSet", at: "spec.revisionHistoryLimit") == "2\n")
    }
}
