import KubernetesModel
import ManifestChecks
import Testing

@Suite struct RequestsAboveLimitsTests {
    private static func resources(
        _ name: String, requests: OrderedMap<Quantity>? = nil, limits: OrderedMap<Quantity>? = nil,
        finds: [String] = []
    ) -> CheckCase {
        CheckCase(name, finds: finds.map { "containers[0].resources.\($0)" }) {
            $0.containers[0].resources = CoreV1.ResourceRequirements(limits: limits, requests: requests)
        }
    }

    static let cases = [
        CheckCase("none") { $0.containers[0].resources = nil },
        resources("requests alone", requests: ["cpu": "9", "memory": "1Ti"]),
        resources("limits alone", limits: ["cpu": "1", "memory": "1Gi"]),
        resources(
            "equal in other words", requests: ["cpu": "1000m", "memory": "1Gi"],
            limits: ["cpu": "1", "memory": "1024Mi"]),
        resources(
            "more processor than allowed", requests: ["cpu": "1001m"], limits: ["cpu": "1"],
            finds: [
                "requests[cpu]: container 'app' requests 1001m of cpu, more than its limit of 1 [requests-above-limits]"
            ]),
        resources(
            "more memory than allowed", requests: ["memory": "1G"], limits: ["memory": "953Mi"],
            finds: [
                "requests[memory]: container 'app' requests 1G of memory, more than its limit of 953Mi"
                    + " [requests-above-limits]"
            ]),
        resources(
            "more of another resource than allowed", requests: ["nvidia.com/gpu": 2], limits: ["nvidia.com/gpu": 1],
            finds: [
                "requests[nvidia.com/gpu]: container 'app' requests 2 of nvidia.com/gpu, more than its limit of 1"
                    + " [requests-above-limits]"
            ]),
        resources(
            "memory in thousandths of a byte", requests: ["memory": "512m"], limits: ["memory": "1Gi"],
            finds: [
                "requests[memory]: memory '512m' is in thousandths of a byte; write '512Mi' or '512M'"
                    + " [memory-quantity]"
            ]),
        resources(
            "no amount at all", requests: ["cpu": "much"], limits: ["cpu": "1"],
            finds: ["requests[cpu]: cpu 'much' must start with a number, such as '500m' [cpu-quantity]"]),
        CheckCase(
            "an init container's",
            finds: [
                "initContainers[0].resources.requests[cpu]: container 'init' requests 2 of cpu, more than its limit of 1"
                    + " [requests-above-limits]"
            ]
        ) {
            $0.initContainers = [.sound("init")]
            $0.initContainers?[0].resources = CoreV1.ResourceRequirements(limits: ["cpu": "1"], requests: ["cpu": "2"])
        },
    ]

    @Test("a container requests no more than its limit", arguments: cases)
    func finds(_ test: CheckCase) {
        #expect(test.found(by: RequestsAboveLimits()) == test.expected)
    }
}
