import KubernetesModel
import ManifestChecks
import Testing

struct SlowDetectionTests {
    private static func readiness(period: Int?, timeout: Int? = nil, failures: Int? = nil) -> [any KubernetesObject] {
        [
            .deployment {
                $0.containers[0].readinessProbe = CoreV1.Probe(
                    timeoutSeconds: timeout, periodSeconds: period, failureThreshold: failures)
            }
        ]
    }

    private static func finding(_ takes: Int) -> String {
        "spec.template.spec.containers[0].readinessProbe: Deployment 'web' promises detection within 15 s, and the readiness probe of container 'app' takes \(takes) s"
    }

    @Test(
        "a failure that is noticed later than promised is found",
        arguments: [
            PromiseCase("just in time", .detection(within: 15), objects: readiness(period: 5)),
            PromiseCase("too seldom", .detection(within: 15), finds: [finding(18)], objects: readiness(period: 6)),
            PromiseCase(
                "too patient", .detection(within: 15), finds: [finding(20)],
                objects: readiness(period: 5, failures: 4)),
            PromiseCase(
                "attempts that outlast the period", .detection(within: 15), finds: [finding(18)],
                objects: readiness(period: 1, timeout: 6)),
            PromiseCase(
                "the API's own timing", .detection(within: 15), finds: [finding(30)], objects: readiness(period: nil)),
            PromiseCase(
                "no readiness probe", .detection(within: 15),
                finds: [
                    "spec.template.spec.containers: Deployment 'web' promises detection within 15 s, and no container has a readiness probe"
                ], objects: [.deployment { $0.containers[0].readinessProbe = nil }]),
            PromiseCase(
                "one container of two", .detection(within: 30),
                objects: [
                    .deployment {
                        var other = CoreV1.Container.sound("other")
                        other.readinessProbe = nil
                        $0.containers.append(other)
                    }
                ]),
            PromiseCase("a restart in time", .restart(within: 30)),
            PromiseCase(
                "a late restart", .restart(within: 29),
                finds: [
                    "spec.template.spec.containers[0].livenessProbe: Deployment 'web' promises a restart within 29 s, and the liveness probe of container 'app' takes 30 s"
                ]),
            PromiseCase(
                "no liveness probe", .restart(within: 29),
                finds: [
                    "spec.template.spec.containers: Deployment 'web' promises a restart within 29 s, and no container has a liveness probe"
                ], objects: [.deployment { $0.containers[0].livenessProbe = nil }]),
        ])
    func cases(_ test: PromiseCase) { #expect(test.found(by: SlowDetection()) == test.expected) }
}
