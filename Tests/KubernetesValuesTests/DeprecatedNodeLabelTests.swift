import KubernetesValues
import Testing

struct DeprecatedNodeLabelTests {
    @Test(
        "Refuses an old label of nodes, and says which one took its place",
        arguments: [
            ("beta.kubernetes.io/arch", "kubernetes.io/arch"),
            ("failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"),
            ("node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane"),
        ])
    func refuses(key: String, successor: String) throws {
        let refusal = try #require(InvalidValue.deprecatedNodeLabel(key))
        #expect(
            refusal.description == "label '\(key)' of nodes is given up; write '\(successor)' [deprecated-node-labels]")
        #expect(refusal.range == 0..<key.utf8.count)
        #expect(refusal.replacement == successor)
        #expect(InvalidValue.deprecatedNodeLabel(successor) == nil)
    }

    @Test("Knows nothing against other labels", arguments: ["beta.example.com/os", "os", ""])
    func accepts(key: String) {
        #expect(InvalidValue.deprecatedNodeLabel(key) == nil)
    }
}
