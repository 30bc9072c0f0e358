import KubernetesModel
import ManifestChecks
import Testing

struct UnmeasurableUtilizationTests {
    private static let cases: [StackCase] = [
        .wrong(
            "no requests",
            [Model.deployment("web", replicas: nil, pod: { $0.containers[0].resources = nil }), Model.autoscaler()],
            "spec.metrics[0]: HorizontalPodAutoscaler 'web' measures cpu in percent of requests, but "
                + "container 'web' requests none"),
        .wrong(
            "a sidecar without requests",
            [
                Model.deployment(
                    "web", replicas: nil, pod: { $0.containers.append(Model.container("proxy") { $0.resources = nil }) }
                ),
                Model.autoscaler(),
            ],
            "spec.metrics[0]: HorizontalPodAutoscaler 'web' measures cpu in percent of requests, but "
                + "container 'proxy' requests none"),
        .right(
            "requests",
            [Model.deployment("web", replicas: nil), Model.autoscaler()]),
        .right(
            "a default of the namespace",
            [
                Model.deployment("web", replicas: nil, pod: { $0.containers[0].resources = nil }),
                Model.autoscaler(),
                Model.limitRange(.init(type: "Container", defaultRequest: ["cpu": "100m"])),
            ]),
        .right(
            "requests of the pod",
            [
                Model.deployment(
                    "web", replicas: nil,
                    pod: {
                        $0.containers[0].resources = nil; $0.resources = .init(requests: ["cpu": "1"])
                    }),
                Model.autoscaler(),
            ]),
        .right(
            "the container that is measured",
            [
                Model.deployment(
                    "web", replicas: nil, pod: { $0.containers.append(Model.container("proxy") { $0.resources = nil }) }
                ),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .containerResource,
                            containerResource: .init(
                                name: "cpu", target: .init(type: .utilization, averageUtilization: 70), container: "web"
                            ))
                    ]
                },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(UnmeasurableUtilization()) == stack.expected)
    }
}
