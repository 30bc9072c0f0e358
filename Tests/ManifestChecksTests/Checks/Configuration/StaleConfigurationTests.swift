import KubernetesModel
import ManifestChecks
import Testing

struct StaleConfigurationTests {
    /// A ConfigMap, and a Deployment that takes a variable from it and has these annotations.
    private static func objects(
        _ annotations: OrderedMap<String> = [:], immutable: Bool? = nil
    ) -> [any KubernetesObject] {
        var deployment = AppsV1.Deployment.deployment {
            $0.containers[0].env = [
                CoreV1.EnvVar(
                    name: "KEY",
                    valueFrom: CoreV1.EnvVarSource(
                        configMapKeyRef: CoreV1.ConfigMapKeySelector(name: "config", key: "key")))
            ]
        }
        deployment.spec.template.metadata?.annotations = annotations
        return [
            CoreV1.ConfigMap(metadata: .named("config"), immutable: immutable, data: ["key": "x"]),
            CoreV1.ConfigMap(metadata: .named("other"), data: ["key": "x"]), deployment,
        ]
    }

    @Test(
        "variables that nothing renews are found",
        arguments: [
            (OrderedMap<String>(), false, 1), (["checksum/config": "1"], false, 0), (["checksum/other": "1"], false, 1),
            (["checksum/secrets": "1"], false, 0), (["example.com/config-checksum": "1"], false, 0), ([:], true, 0),
        ] as [(OrderedMap<String>, Bool, Int)])
    func variables(_ annotations: OrderedMap<String>, _ immutable: Bool, _ count: Int) {
        let objects = Self.objects(annotations, immutable: immutable)
        let graph = ResourceGraph(
            objects.map { DeclaredObject($0, declaration: SourceLocation(file: "stack.swift", line: 1, column: 1)) },
            environment: "test")
        let findings = StaleConfiguration().findings(in: graph)
        #expect(findings.count == count)
        #expect(findings.allSatisfy { $0.path == "spec.template.spec.containers[0].env[0].valueFrom.configMapKeyRef" })
    }
}
