import KubernetesModel
import ManifestChecks
import Testing

struct UnguaranteedPodsTests {
    @Test(
        "a pod that is not guaranteed its amounts is found",
        arguments: [
            CheckCase("equal") {
                $0.containers[0].resources = CoreV1.ResourceRequirements(
                    limits: ["cpu": "1", "memory": "1Gi"], requests: ["cpu": "1000m", "memory": "1024Mi"])
            },
            CheckCase(
                "less",
                finds: [
                    "containers[0].resources.requests[cpu]: container 'app' requests 250m of cpu and may use 500m [unguaranteed-pods]",
                    "containers[0].resources.requests[memory]: container 'app' requests 128Mi of memory and may use 256Mi [unguaranteed-pods]",
                ]
            ) { _ in },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UnguaranteedPods()) == test.expected)
    }
}
