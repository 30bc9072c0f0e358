import KubernetesModel
import ManifestChecks
import Testing

struct BarePodsTests {
    @Test(
        "a pod of its own is found",
        arguments: [
            CheckCase("a workload", objects: [.deployment()]),
            CheckCase(
                "a pod",
                finds: [
                    ": Pod 'web' belongs to no workload; nobody starts it again when it is gone [bare-pods]"
                ], objects: [CoreV1.Pod(metadata: .named("web"), spec: CoreV1.PodSpec(containers: [.sound("app")]))]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: BarePods()) == test.expected)
    }
}
