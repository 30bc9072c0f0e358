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

    @Test(arguments: [20, 600])
    func `knows of each waiver once, and whether it silenced anything`(count: Int) {
        let needed = Waiver(
            .missingMemoryLimits, because: "it is measured", at: SourceLocation(file: "Stack.swift", line: 1, column: 1)
        )
        let idle = Waiver(
            .identicalProbes, because: "there are none", at: SourceLocation(file: "Stack.swift", line: 2, column: 1))
        let objects = (0..<count).map { number in
            DeclaredObject(
                AppsV1.Deployment(metadata: MetaV1.ObjectMeta(name: "app-\(number)"), spec: spec),
                declaration: SourceLocation(file: "Stack.swift", line: 3, column: 1), waivers: [needed, idle])
        }
        var examination = Examination(today: "2026-01-01")
        examination.examine(
            [ResourceGraph(objects, environment: "prod")], policies: [.restricted], problems: [[]])
        #expect(!examination.findings.isEmpty)
        #expect(!examination.findings.contains { $0.rule == .missingMemoryLimits })
        #expect(examination.waivers == [needed, idle])
        #expect(examination.unusedWaivers.map(\.location) == [idle.location])
    }

    private var spec: AppsV1.DeploymentSpec {
        AppsV1.DeploymentSpec(
            selector: MetaV1.LabelSelector(matchLabels: ["app": "web"]),
            template: CoreV1.PodTemplateSpec(
                metadata: MetaV1.ObjectMeta(labels: ["app": "web"]),
                spec: CoreV1.PodSpec(containers: [CoreV1.Container(name: "web", image: "web")])))
    }
}
