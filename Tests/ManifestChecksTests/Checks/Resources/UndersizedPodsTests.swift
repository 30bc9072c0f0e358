import KubernetesModel
import ManifestChecks
import Testing

struct UndersizedPodsTests {
    @Test(
        "a pod that is smaller than its containers is found",
        arguments: [
            CheckCase("large enough") {
                $0.resources = CoreV1.ResourceRequirements(limits: ["cpu": "1"], requests: ["cpu": "250m"])
            },
            CheckCase(
                "requests too little",
                finds: [
                    "resources.requests[cpu]: pods of Deployment 'web' request 300m of cpu, and their containers 500m [undersized-pods]"
                ]
            ) {
                $0.containers.append(.sound("proxy"))
                $0.resources = CoreV1.ResourceRequirements(requests: ["cpu": "300m"])
            },
            CheckCase(
                "may use too little",
                finds: [
                    "containers[0].resources.limits[memory]: container 'app' may use 256Mi of memory, and its pod 128Mi [undersized-pods]"
                ]
            ) { $0.resources = CoreV1.ResourceRequirements(limits: ["memory": "128Mi"]) },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: UndersizedPods()) == test.expected)
    }
}
