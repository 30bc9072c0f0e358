import KubernetesModel
import ManifestChecks
import Testing

struct OversizedEnvironmentsTests {
    private static func graph(_ environment: String, cpu: Quantity) -> ResourceGraph {
        let deployment: AppsV1.Deployment = .deployment { $0.containers[0].resources?.limits?["cpu"] = cpu }
        let place = SourceLocation(file: "stack.swift", line: 1, column: 1)
        return ResourceGraph([DeclaredObject(deployment, declaration: place)], environment: environment)
    }

    @Test(
        "a smaller environment with a larger limit is found", arguments: [("1", false), ("2", false), ("2001m", true)])
    func cases(_ cpu: String, _ isFound: Bool) {
        let graphs = [Self.graph("dev", cpu: Quantity(cpu)), Self.graph("prod", cpu: "2")]
        let findings = OversizedEnvironments().findings(across: graphs)
        #expect(
            findings.map(\.message) == (isFound ? ["container 'app' may use 2001m of cpu, and 2 in 'prod'"] : []))
        #expect(findings.allSatisfy { $0.path == "spec.template.spec.containers[0].resources.limits[cpu]" })
        #expect(findings.allSatisfy { $0.environments == ["dev", "prod"] })
    }
}
