import KubernetesModel
import ManifestChecks
import Testing

struct MissingRequestsTests {
    @Test(
        "a container without requests is found",
        arguments: [
            CheckCase("both") { _ in },
            CheckCase("limits count as requests") { $0.containers[0].resources?.requests = nil },
            CheckCase(
                "neither",
                finds: [
                    "containers[0].resources.requests[cpu]: container 'app' requests no cpu [missing-requests]",
                    "containers[0].resources.requests[memory]: container 'app' requests no memory [missing-requests]",
                ]
            ) { $0.containers[0].resources = nil },
            CheckCase(
                "nothing of one",
                finds: [
                    "containers[0].resources.requests[cpu]: container 'app' requests no cpu [missing-requests]"
                ]
            ) { $0.containers[0].resources?.requests?["cpu"] = "0" },
            CheckCase("those of the pod") {
                $0.containers[0].resources = nil
                $0.resources = CoreV1.ResourceRequirements(requests: ["cpu": "1", "memory": "1Gi"])
            },
            CheckCase(
                "those of the namespace",
                objects: [
                    .deployment { $0.containers[0].resources = nil },
                    CoreV1.LimitRange(
                        metadata: .named("defaults"),
                        spec: CoreV1.LimitRangeSpec(limits: [
                            CoreV1.LimitRangeItem(type: "Container", defaultRequest: ["cpu": "1", "memory": "1Gi"])
                        ])),
                ]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingRequests()) == test.expected)
    }
}
