import KubernetesModel
import ManifestChecks
import Testing

struct IdenticalProbesTests {
    @Test(
        "one endpoint for two probes is found",
        arguments: [
            CheckCase("two endpoints") { _ in },
            CheckCase(
                "one",
                finds: [
                    "containers[0].readinessProbe: container 'app' has one endpoint for liveness and readiness; a busy pod is restarted [identical-probes]"
                ]
            ) { $0.containers[0].readinessProbe = .http("/live") },
            CheckCase(
                "one, asked at another pace",
                finds: [
                    "containers[0].readinessProbe: container 'app' has one endpoint for liveness and readiness; a busy pod is restarted [identical-probes]"
                ]
            ) {
                $0.containers[0].readinessProbe = .http("/live")
                $0.containers[0].readinessProbe?.periodSeconds = 3
            },
            CheckCase("a command that is missing, and none") {
                $0.containers[0].livenessProbe = CoreV1.Probe(exec: CoreV1.ExecAction())
                $0.containers[0].readinessProbe = CoreV1.Probe()
            },
            CheckCase("one path, another port") { $0.containers[0].readinessProbe = .http("/live", port: 9090) },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: IdenticalProbes()) == test.expected)
    }
}
