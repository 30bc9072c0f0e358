import KubernetesModel
import ManifestChecks
import Testing

struct MissingPreStopHooksTests {
    @Test(
        "a served pod that stops at once is found",
        arguments: [
            CheckCase(
                "it waits",
                objects: [
                    .service(),
                    .deployment {
                        let handler = CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: 5))
                        $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: handler)
                    },
                ]),
            CheckCase(
                "it does not",
                finds: [
                    "spec.template.spec.containers[0].lifecycle.preStop: container 'app' serves Service 'web' and stops without waiting [missing-pre-stop-hooks]"
                ], objects: [.service(), .deployment()]),
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: MissingPreStopHooks()) == test.expected)
    }
}
