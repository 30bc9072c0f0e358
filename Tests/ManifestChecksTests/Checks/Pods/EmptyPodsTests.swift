import KubernetesModel
import ManifestChecks
import Testing

struct EmptyPodsTests {
    @Test(
        "a pod without containers is found",
        arguments: [
            CheckCase("one") { _ in },
            CheckCase(
                "none",
                finds: [
                    "containers: pods of Deployment 'web' have no container [empty-pods]"
                ]
            ) { $0.containers = [] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: EmptyPods()) == test.expected)
    }
}
