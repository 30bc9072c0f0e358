import KubernetesModel
import ManifestChecks
import Testing

struct SharedHostsTests {
    @Test("a host of two environments is found once for each further one")
    func shared() {
        let graphs = ["dev", "staging", "prod"].map { ResourceGraph.of([Model.ingress()], environment: $0) }
        let findings = SharedHosts().findings(across: graphs)
        #expect(
            findings.map(\.message) == [
                "host 'a.example.com' is served in environment 'dev' as well as in 'staging'",
                "host 'a.example.com' is served in environment 'dev' as well as in 'prod'",
            ])
        #expect(findings.map(\.path) == ["spec.rules[0].host", "spec.rules[0].host"])
        #expect(findings.map(\.environments) == [["dev", "staging"], ["dev", "prod"]])
    }

    @Test("several routes of one environment may share a host")
    func oneEnvironment() {
        let dev = ResourceGraph.of([Model.ingress(), Model.ingress("other")], environment: "dev")
        let prod = ResourceGraph.of([Model.ingress { $0.rules?[0].host = "b.example.com" }], environment: "prod")
        #expect(SharedHosts().findings(across: [dev, prod]).isEmpty)
    }
}
