import KubernetesModel
import ManifestChecks
import Testing

struct InvalidExtendedResourcesTests {
    @Test(
        "a device that the API refuses is found",
        arguments: [
            CheckCase("one") { $0.containers[0].resources?.limits?["nvidia.com/gpu"] = 1 },
            CheckCase(
                "a part of one",
                finds: [
                    "containers[0].resources.limits[nvidia.com/gpu]: container 'app' takes 500m of 'nvidia.com/gpu', which comes in whole [invalid-extended-resources]"
                ]
            ) { $0.containers[0].resources?.limits?["nvidia.com/gpu"] = "500m" },
            CheckCase(
                "a request alone",
                finds: [
                    "containers[0].resources.limits[nvidia.com/gpu]: container 'app' requests 'nvidia.com/gpu' and has no limit for it; the two must be equal [invalid-extended-resources]"
                ]
            ) { $0.containers[0].resources?.requests?["nvidia.com/gpu"] = 1 },
            CheckCase(
                "two amounts",
                finds: [
                    "containers[0].resources.limits[nvidia.com/gpu]: container 'app' requests 1 of 'nvidia.com/gpu' and has a limit of 2; the two must be equal [invalid-extended-resources]"
                ]
            ) {
                $0.containers[0].resources?.requests?["nvidia.com/gpu"] = 1
                $0.containers[0].resources?.limits?["nvidia.com/gpu"] = 2
            },
            CheckCase(
                "pages alone",
                finds: [
                    "containers[0].resources.limits[hugepages-2Mi]: container 'app' takes huge pages and neither cpu nor memory [invalid-extended-resources]"
                ]
            ) { $0.containers[0].resources = CoreV1.ResourceRequirements(limits: ["hugepages-2Mi": "64Mi"]) },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidExtendedResources()) == test.expected)
    }
}
