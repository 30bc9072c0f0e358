import KubernetesModel
import ManifestChecks
import Testing

struct ProbeHostsTests {
    @Test(
        "a probe of another host is found",
        arguments: [
            CheckCase("the pod") { _ in },
            CheckCase(
                "a probe",
                finds: [
                    "containers[0].livenessProbe.httpGet.host: container 'app' lets the kubelet call host '10.0.0.1'; without a host it calls the pod [probe-hosts]"
                ]
            ) { $0.containers[0].livenessProbe?.httpGet?.host = "10.0.0.1" },
            CheckCase(
                "a hook",
                finds: [
                    "containers[0].lifecycle.preStop.httpGet.host: container 'app' lets the kubelet call host 'db'; without a host it calls the pod [probe-hosts]"
                ]
            ) {
                let action = CoreV1.HTTPGetAction(path: "/", port: 80, host: "db")
                $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: CoreV1.LifecycleHandler(httpGet: action))
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ProbeHosts()) == test.expected)
    }
}
