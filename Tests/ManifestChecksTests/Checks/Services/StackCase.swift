import KubernetesModel
import ManifestChecks
import Testing

/// Objects of one environment, and what a check must have against them: `path: message`, in the order of the findings.
struct StackCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let objects: [any KubernetesObject]
    let expected: [String]
    var cluster = Cluster()
    var secrets: [SecretContract] = []
    var flows: [TrafficFlow] = []

    static func wrong(
        _ title: String, _ objects: [any KubernetesObject], _ expected: String..., cluster: Cluster = Cluster(),
        flows: [TrafficFlow] = []
    ) -> StackCase {
        StackCase(testDescription: title, objects: objects, expected: expected, cluster: cluster, flows: flows)
    }

    static func right(
        _ title: String, _ objects: [any KubernetesObject], cluster: Cluster = Cluster(),
        secrets: [SecretContract] = [], flows: [TrafficFlow] = []
    ) -> StackCase {
        StackCase(
            testDescription: title, objects: objects, expected: [], cluster: cluster, secrets: secrets, flows: flows)
    }

    var graph: ResourceGraph {
        var graph = ResourceGraph.of(objects, environment: "test", cluster: cluster, secrets: secrets)
        graph.traffic = TrafficIndex(flows)
        return graph
    }

    /// What the check finds, each as `path: message`; every finding must be of the check's own rule or values.
    func report(_ check: some Check) -> [String] {
        check.findings(in: graph).map { finding in
            #expect(finding.rule == check.rule.id || check.rule.values.contains(finding.rule))
            return "\(finding.path): \(finding.message)"
        }
    }
}

extension ResourceGraph {
    /// Objects as if each were declared on a line of its own.
    static func of(
        _ objects: [any KubernetesObject], environment: String, cluster: Cluster = Cluster(),
        secrets: [SecretContract] = []
    ) -> ResourceGraph {
        let declared = objects.enumerated().map { line, object in
            DeclaredObject(object, declaration: SourceLocation(file: "Stack.swift", line: line + 1, column: 1))
        }
        return ResourceGraph(declared, environment: environment, cluster: cluster, secrets: secrets)
    }
}
