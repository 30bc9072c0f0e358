import KubernetesModel
import ManifestChecks
import Testing

struct ExaminationTests {
    @Test(arguments: [1, 20, 600])
    func `finds what the checks find one by one, however many objects there are`(count: Int) {
        let graph = ResourceGraph.of(
            (0..<count).map { AppsV1.Deployment(metadata: MetaV1.ObjectMeta(name: "app_\($0)"), spec: spec) },
            environment: "prod")
        let expected = defaultChecks.flatMap { $0.findings(in: graph) }.compactMap(Policy.restricted.applied)
        var examination = Examination(today: "2026-01-01")
        examination.examine([graph], policies: [.restricted], problems: [[]])
        #expect(examination.findings.map(\.message) == expected.map(\.message))
        #expect(examination.findings.map(\.location) == expected.map(\.location))
        #expect(examination.findings.count > 5 * count)
    }

    private var spec: AppsV1.DeploymentSpec {
        AppsV1.DeploymentSpec(
            selector: MetaV1.LabelSelector(matchLabels: ["app": "web"]),
            template: CoreV1.PodTemplateSpec(
                metadata: MetaV1.ObjectMeta(labels: ["app": "web"]),
                spec: CoreV1.PodSpec(containers: [CoreV1.Container(name: "web", image: "web")])))
    }
}
