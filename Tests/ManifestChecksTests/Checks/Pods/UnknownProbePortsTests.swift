import KubernetesModel
import ManifestChecks
import Testing

struct UnknownProbePortsTests {
    @Test(
        "a probe of an unknown port is found",
        arguments: [
            CheckCase("a port by name") { _ in },
            CheckCase("a port by number") { $0.containers[0].livenessProbe = .http("/live", port: 8080) },
            CheckCase(
                "an unknown number",
                finds: [
                    "containers[0].livenessProbe.httpGet.port: container 'app' does not declare port '9999', which is probed [unknown-probe-ports]"
                ]
            ) { $0.containers[0].livenessProbe = .http("/live", port: 9999) },
            CheckCase(
                "an unknown name",
                finds: [
                    "containers[0].startupProbe.tcpSocket.port: container 'app' has no port named 'grpc', which is probed [unknown-probe-ports]"
                ]
            ) { $0.containers[0].startupProbe = CoreV1.Probe(tcpSocket: CoreV1.TCPSocketAction(port: "grpc")) },
            CheckCase(
                "a hook",
                finds: [
                    "containers[0].lifecycle.preStop.httpGet.port: container 'app' has no port named 'admin', which is probed [unknown-probe-ports]"
                ]
            ) {
                let action = CoreV1.HTTPGetAction(path: "/stop", port: "admin")
                $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: CoreV1.LifecycleHandler(httpGet: action))
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnknownProbePorts()) == test.expected)
    }
}
