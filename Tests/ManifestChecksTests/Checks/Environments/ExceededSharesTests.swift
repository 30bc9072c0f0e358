import KubernetesModel
import ManifestChecks
import Testing

struct ExceededSharesTests {
    private func messages(devReplicas: Int, percent: Int?) -> [String] {
        let share = percent.map { ResourceShare(percent: $0, of: "prod") }
        let graphs = [
            ResourceGraph.of(
                [Model.deployment("web", replicas: devReplicas)], environment: "dev", cluster: Cluster(share: share)),
            ResourceGraph.of([Model.deployment("web", replicas: 8)], environment: "prod"),
        ]
        return ExceededShares().findings(across: graphs).map { "\($0.environments): \($0.message)" }
    }

    @Test("an environment within its share, or without one, is fine", arguments: [(2, 25), (8, nil), (8, 100)])
    func within(devReplicas: Int, percent: Int?) {
        #expect(messages(devReplicas: devReplicas, percent: percent).isEmpty)
    }

    @Test("a share of an environment that the stack lacks is found, and one that is not looked at now is not")
    func unknown() {
        let share = ResourceShare(percent: 25, of: "live")
        var dev = ResourceGraph.of(
            [Model.deployment("web", replicas: 1)], environment: "dev", cluster: Cluster(share: share))
        dev.siblings = ["dev", "prod"]
        #expect(
            ExceededShares().findings(in: dev).map(\.message)
                == ["environment 'dev' has a share of 'live'; the stack has 'dev', 'prod'"])
        #expect(ExceededShares().findings(across: [dev]).isEmpty)
        dev.siblings = ["dev", "live"]
        #expect(ExceededShares().findings(in: dev).isEmpty)
        #expect(ExceededShares().findings(across: [dev]).isEmpty)
    }

    @Test("an environment beyond its share is found, for each resource")
    func beyond() {
        #expect(
            messages(devReplicas: 3, percent: 25) == [
                "[\"dev\"]: environment 'dev' requests 300m of cpu, more than 25% of the 800m that 'prod' does",
                "[\"dev\"]: environment 'dev' requests 192Mi of memory, more than 25% of the 512Mi that 'prod' does",
            ])
    }
}
