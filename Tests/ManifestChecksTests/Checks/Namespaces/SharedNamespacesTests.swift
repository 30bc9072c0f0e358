import KubernetesModel
import ManifestChecks
import Testing

struct SharedNamespacesTests {
    @Test("a namespace of two environments is found once")
    func shared() {
        let graphs = ["dev", "prod"].map {
            ResourceGraph.of([Model.deployment("web"), Model.deployment("api")], environment: $0)
        }
        let findings = SharedNamespaces().findings(across: graphs)
        #expect(findings.map(\.message) == ["namespace 'test' is that of environment 'dev' as well as of 'prod'"])
        #expect(findings.map(\.isOptional) == [true])
    }

    @Test("namespaces of their own are not")
    func apart() {
        let graphs = ["dev", "prod"].map {
            ResourceGraph.of([Model.deployment("web", in: "shop-\($0)")], environment: $0)
        }
        #expect(SharedNamespaces().findings(across: graphs).isEmpty)
    }
}
