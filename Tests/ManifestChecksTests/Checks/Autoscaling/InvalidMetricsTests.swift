import KubernetesModel
import ManifestChecks
import Testing

struct InvalidMetricsTests {
    private static let cases: [StackCase] = [
        .wrong(
            "another source than the type says",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .pods,
                            resource: .init(name: "cpu", target: .init(type: .utilization, averageUtilization: 70)))
                    ]
                },
            ],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' must have the source of its type "
                + "'Pods', and no other"),
        .wrong(
            "no share",
            [Model.deployment("web", replicas: nil), Model.autoscaler { $0.metrics = [Model.cpu(0)] }],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' has a target of 0 %, which is not "
                + "above zero"),
        .wrong(
            "no target",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(type: .resource, resource: .init(name: "cpu", target: .init(type: .utilization)))
                    ]
                },
            ],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' has no target"),
        .wrong(
            "two targets",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .resource,
                            resource: .init(
                                name: "cpu",
                                target: .init(type: .utilization, averageValue: "1", averageUtilization: 70)))
                    ]
                },
            ],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' has more than one target"),
        .wrong(
            "a share of something that is not requested",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .pods,
                            pods: .init(
                                metric: .init(name: "rps"), target: .init(type: .utilization, averageUtilization: 70)))
                    ]
                },
            ],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' has a target in percent, which is "
                + "for resources only"),
        .wrong(
            "a target of another type",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .resource,
                            resource: .init(name: "cpu", target: .init(type: .utilization, averageValue: "1")))
                    ]
                },
            ],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' has a target of type 'Utilization' "
                + "without its value"),
        .wrong(
            "a container that is not there",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .containerResource,
                            containerResource: .init(
                                name: "cpu", target: .init(type: .utilization, averageUtilization: 70), container: "wbe"
                            ))
                    ]
                },
            ],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' cannot be measured: "
                + "container 'wbe' is not there to be measured; the pod runs 'web'"),
        .wrong(
            "no name",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .external,
                            external: .init(metric: .init(name: ""), target: .init(type: .value, value: "1")))
                    ]
                },
            ],
            "spec.metrics[0]: metric 1 of HorizontalPodAutoscaler 'web' has no name"),
        .right(
            "a share of the CPU",
            [Model.deployment("web", replicas: nil), Model.autoscaler { $0.metrics = [Model.cpu(70)] }]),
        .right(
            "a value from outside",
            [
                Model.deployment("web", replicas: nil),
                Model.autoscaler {
                    $0.metrics = [
                        .init(
                            type: .external,
                            external: .init(metric: .init(name: "queue"), target: .init(type: .value, value: "1")))
                    ]
                },
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(InvalidMetrics()) == stack.expected)
    }
}
