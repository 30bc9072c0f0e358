import KubernetesModel
import ManifestChecks
import Testing

struct ImpatientProbesTests {
    private static func probes(
        startup: CoreV1.Probe? = nil, liveness: CoreV1.Probe?
    ) -> [any KubernetesObject] {
        [
            .deployment {
                $0.containers[0].startupProbe = startup
                $0.containers[0].livenessProbe = liveness
            }
        ]
    }

    private static func probe(delay: Int? = nil, period: Int? = nil, failures: Int? = nil) -> CoreV1.Probe {
        CoreV1.Probe(initialDelaySeconds: delay, periodSeconds: period, failureThreshold: failures)
    }

    @Test(
        "a probe that kills a container before it can have started is found",
        arguments: [
            PromiseCase(
                "a liveness probe from the start", .start(within: 60),
                finds: [
                    "spec.template.spec.containers[0].livenessProbe: Deployment 'web' promises a start within 60 s, and the liveness probe of container 'app' bears 30 s"
                ]),
            PromiseCase(
                "the same with a delay", .start(within: 60), objects: probes(liveness: probe(delay: 30, period: 10))),
            PromiseCase("the API's own timing", .start(within: 30), objects: probes(liveness: probe())),
            PromiseCase(
                "the API's own timing, too short", .start(within: 31),
                finds: [
                    "spec.template.spec.containers[0].livenessProbe: Deployment 'web' promises a start within 31 s, and the liveness probe of container 'app' bears 30 s"
                ], objects: probes(liveness: probe())),
            PromiseCase(
                "a startup probe that is long enough", .start(within: 60),
                objects: probes(startup: probe(period: 5, failures: 12), liveness: probe(period: 1, failures: 1))),
            PromiseCase(
                "one that is not", .start(within: 60),
                finds: [
                    "spec.template.spec.containers[0].startupProbe: Deployment 'web' promises a start within 60 s, and the startup probe of container 'app' bears 55 s"
                ], objects: probes(startup: probe(period: 5, failures: 11), liveness: probe(period: 60))),
            PromiseCase("no probe that could kill it", .start(within: 600), objects: probes(liveness: nil)),
            PromiseCase("another promise", .zeroDowntime),
            PromiseCase("no such workload", .start(within: 600), objects: [.deployment("other")]),
        ])
    func cases(_ test: PromiseCase) { #expect(test.found(by: ImpatientProbes()) == test.expected) }
}
