import KubernetesModel
import ManifestChecks
import Testing

struct ProbedInitContainersTests {
    @Test(
        "a probe of an init container is found",
        arguments: [
            CheckCase("a sidecar") {
                var sidecar = CoreV1.Container.sound("proxy")
                sidecar.restartPolicy = .always
                $0.initContainers = [sidecar]
            },
            CheckCase(
                "an init container",
                finds: [
                    "initContainers[0].livenessProbe: init container 'migrate' runs to its end and cannot have a livenessProbe [probed-init-containers]",
                    "initContainers[0].readinessProbe: init container 'migrate' runs to its end and cannot have a readinessProbe [probed-init-containers]",
                ]
            ) { $0.initContainers = [.sound("migrate")] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: ProbedInitContainers()) == test.expected)
    }
}
