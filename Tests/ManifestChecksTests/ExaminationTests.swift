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

    @Test(arguments: [20, 600])
    func `a waiver that one environment needs is used, and one that has ended gets its note`(count: Int) {
        func waiver(_ rule: RuleID, line: Int, until lastDay: String? = nil) -> Waiver {
            Waiver(
                rule, because: "once", until: lastDay,
                at: SourceLocation(file: "Stack.swift", line: line, column: 1))
        }
        func graph(_ environment: String, _ limits: OrderedMap<Quantity>?) -> ResourceGraph {
            var spec = spec
            spec.template.spec?.containers[0].resources = CoreV1.ResourceRequirements(limits: limits)
            let objects = (0..<count).map { number in
                DeclaredObject(
                    AppsV1.Deployment(metadata: MetaV1.ObjectMeta(name: "app-\(number)"), spec: spec),
                    declaration: SourceLocation(file: "Stack.swift", line: 9, column: 1),
                    waivers: [
                        waiver(.missingMemoryLimits, line: 1),
                        waiver(.writableRootFilesystems, line: 2, until: "2025-12-31"),
                    ])
            }
            return ResourceGraph(objects, environment: environment)
        }
        var examination = Examination(today: "2026-01-01")
        examination.examine(
            [graph("dev", nil), graph("prod", ["memory": "1Gi"])], policies: [.restricted, .restricted],
            problems: [[], []])
        #expect(examination.unusedWaivers.isEmpty)
        let ended = examination.findings.filter { $0.rule == .writableRootFilesystems }
        #expect(ended.count == 2 * count)
        #expect(ended.allSatisfy { $0.notes.last?.message == "its waiver ended on 2025-12-31" })
        #expect(!examination.findings.contains { $0.rule == .missingMemoryLimits })
    }

    @Test func `of two objects with one name, a waiver holds for the one that has it`() {
        func declared(line: Int, _ waivers: [Waiver]) -> DeclaredObject {
            DeclaredObject(
                AppsV1.Deployment(metadata: MetaV1.ObjectMeta(name: "app"), spec: spec),
                declaration: SourceLocation(file: "Stack.swift", line: line, column: 1), waivers: waivers)
        }
        let waiver = Waiver(
            .missingMemoryLimits, because: "it is measured", at: SourceLocation(file: "Stack.swift", line: 1, column: 1)
        )
        for objects in [
            [declared(line: 2, [waiver]), declared(line: 3, [])], [declared(line: 3, []), declared(line: 2, [waiver])],
        ] {
            var examination = Examination(today: "2026-01-01")
            examination.examine([ResourceGraph(objects, environment: "prod")], policies: [.restricted], problems: [[]])
            #expect(
                examination.findings.filter { $0.rule == .missingMemoryLimits }.map(\.location?.line) == [3])
            #expect(examination.unusedWaivers.isEmpty)
        }
    }

    @Test func `lists waivers of one line in one order`() {
        let waivers = ["c", "a", "e", "b", "d"].map {
            Waiver(.identicalProbes, because: $0, at: SourceLocation(file: "Stack.swift", line: 1, column: 1))
        }
        var examination = Examination(today: "2026-01-01")
        let declared = DeclaredObject(
            AppsV1.Deployment(metadata: MetaV1.ObjectMeta(name: "app"), spec: spec),
            declaration: SourceLocation(file: "Stack.swift", line: 3, column: 1), waivers: waivers)
        examination.examine([ResourceGraph([declared], environment: "prod")], policies: [.restricted], problems: [[]])
        #expect(examination.waivers.map(\.reason) == ["a", "b", "c", "d", "e"])
    }

    @Test func `a graph of many pods knows each by its place`() {
        let objects = (0..<300).flatMap { number -> [any KubernetesObject] in
            var spec = spec
            spec.template.spec?.containers[0].env = [CoreV1.EnvVar(name: "API", value: "http://svc-\(number):80")]
            return [
                CoreV1.Service(
                    metadata: MetaV1.ObjectMeta(name: "svc-\(number)"),
                    spec: CoreV1.ServiceSpec(ports: [CoreV1.ServicePort(port: 80)], selector: ["app": "web"])),
                AppsV1.Deployment(metadata: MetaV1.ObjectMeta(name: "app-\(number)"), spec: spec),
            ]
        }
        let graph = ResourceGraph.of(objects, environment: "prod")
        #expect(graph.references == objects.map { ObjectReference($0) })
        #expect(graph.pods.map(\.workload.name) == (0..<300).map { "app-\($0)" })
        #expect(graph.dependencies.map(\.pod) == Array(0..<300))
        #expect(graph.dependencies.map(\.address.service) == (0..<300).map { "svc-\($0)" })
    }

    private var spec: AppsV1.DeploymentSpec {
        AppsV1.DeploymentSpec(
            selector: MetaV1.LabelSelector(matchLabels: ["app": "web"]),
            template: CoreV1.PodTemplateSpec(
                metadata: MetaV1.ObjectMeta(labels: ["app": "web"]),
                spec: CoreV1.PodSpec(containers: [CoreV1.Container(name: "web", image: "web")])))
    }
}
