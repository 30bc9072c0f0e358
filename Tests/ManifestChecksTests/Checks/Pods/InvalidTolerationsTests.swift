import KubernetesModel
import ManifestChecks
import Testing

struct InvalidTolerationsTests {
    @Test(
        "a toleration that the API refuses is found",
        arguments: [
            CheckCase("a sound one") { $0.tolerations = [CoreV1.Toleration(key: "gpu", operator: .exists)] },
            CheckCase(
                "no key",
                finds: [
                    "tolerations[0].operator: toleration of Deployment 'web' without a key must use Exists [invalid-tolerations]"
                ]
            ) { $0.tolerations = [CoreV1.Toleration(value: "x")] },
            CheckCase(
                "a value that nothing compares",
                finds: [
                    "tolerations[0].value: toleration of Deployment 'web' of 'gpu' uses Exists and compares a value [invalid-tolerations]"
                ]
            ) { $0.tolerations = [CoreV1.Toleration(key: "gpu", operator: .exists, value: "x")] },
            CheckCase(
                "a time for nothing",
                finds: [
                    "tolerations[0].tolerationSeconds: toleration of Deployment 'web' of 'gpu' has a time, which is for NoExecute alone [invalid-tolerations]"
                ]
            ) { $0.tolerations = [CoreV1.Toleration(key: "gpu", operator: .exists, tolerationSeconds: 5)] },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: InvalidTolerations()) == test.expected)
    }
}
