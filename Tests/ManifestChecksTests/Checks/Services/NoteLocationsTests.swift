import KubernetesModel
import ManifestChecks
import Testing

/// Each object stands on a line of its own: the finding is at the offender's, its note at the other party's.
struct NoteLocationsTests {
    struct Pair: Sendable {
        let check: any Check
        let objects: [any KubernetesObject]
        let line: Int
        let noteLine: Int
    }

    private static let web = Model.deployment("web")

    private static let pairs: [Pair] = [
        Pair(
            check: ServicesWithoutPods(), objects: [Model.deployment("web", in: "other"), Model.service("web")],
            line: 2, noteLine: 1),
        Pair(
            check: MissingTargetPorts(), objects: [web, Model.service("web") { $0.ports?[0].targetPort = 1 }], line: 2,
            noteLine: 1),
        Pair(
            check: DanglingRoutes(), objects: [Model.ingress(), Model.service("web", in: "other")], line: 1, noteLine: 2
        ),
        Pair(check: ConflictingRoutes(), objects: [Model.ingress(), Model.ingress("other")], line: 2, noteLine: 1),
        Pair(
            check: SeveredDependencies(),
            objects: [web, Model.service("web"), Model.deployment("api", env: ["WEB": "http://web"]), Model.policy()],
            line: 3, noteLine: 4),
        Pair(check: FixedReplicas(), objects: [web, Model.autoscaler()], line: 1, noteLine: 2),
        Pair(
            check: BlockedEviction(),
            objects: [Model.deployment("web", replicas: nil), Model.autoscaler(), Model.budget(minAvailable: 2)],
            line: 3,
            noteLine: 2),
        Pair(
            check: OverlappingSelectors(),
            objects: [Model.deployment("a", labels: ["app": "x"]), Model.deployment("b", labels: ["app": "x"])],
            line: 1,
            noteLine: 2),
        Pair(
            check: UncountablePods(),
            objects: [
                Model.quota(["limits.memory": "1Gi"]),
                Model.deployment("web", pod: { $0.containers[0].resources = nil }),
            ],
            line: 2, noteLine: 1),
    ]

    @Test("a finding stands at the offender, and its note at the other party", arguments: pairs.indices)
    func locations(of index: Int) throws {
        let pair = Self.pairs[index]
        let findings = pair.check.findings(in: .of(pair.objects, environment: "test"))
        let finding = try #require(findings.first)
        #expect(finding.location?.line == pair.line)
        #expect(finding.notes.first?.location?.line == pair.noteLine)
    }
}
