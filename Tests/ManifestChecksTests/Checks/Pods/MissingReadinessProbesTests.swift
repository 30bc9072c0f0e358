import KubernetesModel
import ManifestChecks
import Testing

struct MissingReadinessProbesTests {
    @Test(
        "a served pod without a readiness probe is found",
        arguments: [
            CheckCase("ready when it says so", objects: [.service(), .deployment()]),
            CheckCase("nobody calls it", objects: [.deployment { $0.containers[0].readinessProbe = nil }]),
            CheckCase(
                "no probe",
                finds: [
                    "spec.template.spec.containers[0].readinessProbe: container 'app' serves Service 'web' and has no readiness probe [missing-readiness-probes]"
                ], objects: [.service(), .deployment { $0.containers[0].readinessProbe = nil }]),
            CheckCase(
                "two Services, one finding",
                finds: [
                    "spec.template.spec.containers[0].readinessProbe: container 'app' serves Service 'web' and has no readiness probe [missing-readiness-probes]"
                ],
                objects: [
                    .service(), .service("web-admin"), .deployment { $0.containers[0].readinessProbe = nil },
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingReadinessProbes()) == test.expected)
    }
}
