import KubernetesModel
import ManifestChecks
import Testing

struct ProgressDeadlineTests {
    private static let cases: [StackCase] = [
        .wrong(
            "as long as a pod must be ready",
            [
                Model.deployment("web") {
                    $0.minReadySeconds = 60; $0.progressDeadlineSeconds = 60
                }
            ],
            "spec.progressDeadlineSeconds: Deployment 'web': progress deadline '60' must be above the '60' "
                + "seconds that a pod must be ready"),
        .wrong(
            "longer than the default",
            [Model.deployment("web") { $0.minReadySeconds = 900 }],
            "spec.minReadySeconds: Deployment 'web': progress deadline '600' must be above the '900' seconds "
                + "that a pod must be ready"),
        .right(
            "longer",
            [
                Model.deployment("web") {
                    $0.minReadySeconds = 60; $0.progressDeadlineSeconds = 61
                }
            ]),
    ]

    @Test("finds the mistake and nothing else", arguments: cases)
    func findings(of stack: StackCase) {
        #expect(stack.report(ProgressDeadline()) == stack.expected)
    }
}
