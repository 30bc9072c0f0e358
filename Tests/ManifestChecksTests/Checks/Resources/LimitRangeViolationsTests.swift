import KubernetesModel
import ManifestChecks
import Testing

struct LimitRangeViolationsTests {
    private static func range(
        default limit: OrderedMap<Quantity>? = nil, min: OrderedMap<Quantity>? = nil, max: OrderedMap<Quantity>? = nil,
        ratio: OrderedMap<Quantity>? = nil
    ) -> CoreV1.LimitRange {
        CoreV1.LimitRange(
            metadata: .named("sizes"),
            spec: CoreV1.LimitRangeSpec(limits: [
                CoreV1.LimitRangeItem(
                    type: "Container", max: max, min: min, default: limit, maxLimitRequestRatio: ratio)
            ]))
    }

    @Test(
        "a container that is too small or too large is found",
        arguments: [
            CheckCase(
                "in between",
                objects: [range(min: ["cpu": "100m"], max: ["cpu": "1"], ratio: ["cpu": 2]), .deployment()]),
            CheckCase(
                "too small",
                finds: [
                    "spec.template.spec.containers[0].resources.requests[cpu]: container 'app' requests 250m of cpu, below the least of 500m of LimitRange 'sizes' [limit-range-violations]"
                ], objects: [range(min: ["cpu": "500m"]), .deployment()]),
            CheckCase(
                "too large",
                finds: [
                    "spec.template.spec.containers[0].resources.limits[memory]: container 'app' may use 256Mi of memory, above the most of 128Mi of LimitRange 'sizes' [limit-range-violations]"
                ], objects: [range(max: ["memory": "128Mi"]), .deployment()]),
            CheckCase(
                "too wide",
                finds: [
                    "spec.template.spec.containers[0].resources.limits[cpu]: container 'app' may use more than 1 times its request of cpu, the most of LimitRange 'sizes' [limit-range-violations]"
                ], objects: [range(ratio: ["cpu": 1]), .deployment()]),
            CheckCase(
                "a request above the most, without a limit",
                finds: [
                    "spec.template.spec.containers[0].resources.requests[cpu]: container 'app' requests 2 of cpu, above the most of 1 of LimitRange 'sizes' [limit-range-violations]"
                ],
                objects: [
                    range(max: ["cpu": "1"]),
                    .deployment { $0.containers[0].resources = .init(requests: ["cpu": "2"]) },
                ]),
            CheckCase(
                "a request above the limit that it gets",
                finds: [
                    "spec.template.spec.containers[0].resources.requests[cpu]: container 'app' requests 2 of cpu, above the limit of 1 that it gets of LimitRange 'sizes' [limit-range-violations]"
                ],
                objects: [
                    range(default: ["cpu": "1"], max: ["cpu": "4"]),
                    .deployment { $0.containers[0].resources = .init(requests: ["cpu": "2"]) },
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: LimitRangeViolations()) == test.expected)
    }
}
