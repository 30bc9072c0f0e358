import KubernetesModel
import ManifestChecks
import Testing

struct UnauthenticatedProbesTests {
    @Test(
        "a probe without its password is found",
        arguments: [
            CheckCase("no password") {
                $0.containers[0].livenessProbe = CoreV1.Probe(exec: CoreV1.ExecAction(command: ["redis-cli", "ping"]))
            },
            CheckCase(
                "a password that the probe lacks",
                finds: [
                    "containers[0].livenessProbe.exec.command: livenessProbe of container 'app' has no password for redis-cli; set REDISCLI_AUTH [unauthenticated-probes]"
                ]
            ) {
                $0.containers[0].args = ["redis-server", "--requirepass", "$(PASSWORD)"]
                $0.containers[0].livenessProbe = CoreV1.Probe(exec: CoreV1.ExecAction(command: ["redis-cli", "ping"]))
            },
            CheckCase("a password that it has") {
                $0.containers[0].args = ["redis-server", "--requirepass", "$(REDISCLI_AUTH)"]
                $0.containers[0].env = [CoreV1.EnvVar(name: "REDISCLI_AUTH", value: "x")]
                $0.containers[0].livenessProbe = CoreV1.Probe(exec: CoreV1.ExecAction(command: ["redis-cli", "ping"]))
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnauthenticatedProbes()) == test.expected)
    }
}
