import KubernetesModel
import ManifestChecks
import Testing

struct InvalidProbesTests {
    @Test(
        "a probe that the API refuses is found",
        arguments: [
            CheckCase("a probe") { _ in },
            CheckCase(
                "two ways",
                finds: [
                    "containers[0].livenessProbe: livenessProbe of container 'app' asks in 2 ways; one is needed [invalid-probes]"
                ]
            ) { $0.containers[0].livenessProbe?.exec = CoreV1.ExecAction(command: ["true"]) },
            CheckCase(
                "no way",
                finds: [
                    "containers[0].livenessProbe: livenessProbe of container 'app' asks in 0 ways; one is needed [invalid-probes]"
                ]
            ) { $0.containers[0].livenessProbe = CoreV1.Probe() },
            CheckCase(
                "no command",
                finds: [
                    "containers[0].livenessProbe.exec.command: livenessProbe of container 'app' runs an empty command [invalid-probes]"
                ]
            ) { $0.containers[0].livenessProbe = CoreV1.Probe(exec: CoreV1.ExecAction(command: [])) },
            CheckCase(
                "a relative path",
                finds: [
                    "containers[0].livenessProbe.httpGet.path: livenessProbe of container 'app' asks for path 'live'; it must start with '/' [invalid-probes]"
                ]
            ) { $0.containers[0].livenessProbe = .http("live") },
            CheckCase(
                "two successes of liveness",
                finds: [
                    "containers[0].livenessProbe.successThreshold: livenessProbe of container 'app' needs 2 successes; only a readiness probe may need more than 1 [invalid-probes]"
                ]
            ) { $0.containers[0].livenessProbe?.successThreshold = 2 },
            CheckCase("two successes of readiness") { $0.containers[0].readinessProbe?.successThreshold = 2 },
            CheckCase(
                "a grace period of readiness",
                finds: [
                    "containers[0].readinessProbe.terminationGracePeriodSeconds: readinessProbe of container 'app' has a grace period, and stops nothing [invalid-probes]"
                ]
            ) { $0.containers[0].readinessProbe?.terminationGracePeriodSeconds = 5 },
            CheckCase(
                "no period",
                finds: [
                    "containers[0].livenessProbe.periodSeconds: livenessProbe of container 'app' has '0' for periodSeconds; the least is 1 [invalid-probes]"
                ]
            ) { $0.containers[0].livenessProbe?.periodSeconds = 0 },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidProbes()) == test.expected)
    }
}
