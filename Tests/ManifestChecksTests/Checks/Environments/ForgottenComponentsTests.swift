import KubernetesModel
import ManifestChecks
import Testing

struct ForgottenComponentsTests {
    @Test("names the environments that lack a workload, and stands where it is declared")
    func missing() throws {
        let findings = ForgottenComponents().findings(across: [
            .of([Model.deployment("web")], environment: "dev"),
            .of([Model.deployment("web"), Model.deployment("worker")], environment: "staging"),
            .of([Model.deployment("web"), Model.deployment("worker")], environment: "prod"),
        ])
        #expect(findings.map(\.message) == ["Deployment 'worker' is missing in environment 'dev'"])
        #expect(findings.first?.environments == ["staging", "prod"])
        #expect(findings.first?.location?.line == 2)
        #expect(findings.first?.rule == .forgottenComponents)
    }

    @Test("a workload with the environment in its name is the same in all of them")
    func sameInAll() {
        let findings = ForgottenComponents().findings(across: [
            .of([Model.deployment("web-dev")], environment: "dev"), .of([Model.deployment("web")], environment: "prod"),
        ])
        #expect(findings.isEmpty)
    }

    @Test("a workload of another kind is another")
    func otherKind() {
        let findings = ForgottenComponents().findings(across: [
            .of([Model.deployment("db")], environment: "dev"), .of([Model.statefulSet("db")], environment: "prod"),
        ])
        #expect(
            findings.map(\.message) == [
                "Deployment 'db' is missing in environment 'prod'", "StatefulSet 'db' is missing in environment 'dev'",
            ])
    }
}
