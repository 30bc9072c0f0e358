import KubernetesModel
import ManifestChecks
import Testing

struct MissingLivenessProbesTests {
    @Test(
        "a container without a liveness probe is found",
        arguments: [
            CheckCase("it has one") { _ in },
            CheckCase(
                "it has none",
                finds: [
                    "containers[0].livenessProbe: container 'app' has no liveness probe [missing-liveness-probes]"
                ]
            ) { $0.containers[0].livenessProbe = nil },
            CheckCase("it listens on nothing") {
                $0.containers[0].livenessProbe = nil
                $0.containers[0].ports = nil
            },
            CheckCase("a Job", objects: [.job { $0.template.spec?.containers[0].livenessProbe = nil }]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingLivenessProbes()) == test.expected)
    }
}
