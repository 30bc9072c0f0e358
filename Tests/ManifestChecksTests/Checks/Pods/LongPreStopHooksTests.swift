import KubernetesModel
import ManifestChecks
import Testing

struct LongPreStopHooksTests {
    @Test(
        "a hook that outlasts the grace period is found",
        arguments: [
            CheckCase("a short one") {
                let handler = CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: 5))
                $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: handler)
            },
            CheckCase(
                "a long one",
                finds: [
                    "containers[0].lifecycle.preStop.sleep.seconds: container 'app': a sleep of '30' seconds before the stop takes all of the grace period of '30'; sleep less, or raise it [long-pre-stop-hooks]"
                ]
            ) {
                let handler = CoreV1.LifecycleHandler(sleep: CoreV1.SleepAction(seconds: 30))
                $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: handler)
            },
            CheckCase(
                "a command that sleeps",
                finds: [
                    "containers[0].lifecycle.preStop.exec.command: container 'app': a sleep of '20' seconds before the stop takes all of the grace period of '10'; sleep less, or raise it [long-pre-stop-hooks]"
                ]
            ) {
                $0.terminationGracePeriodSeconds = 10
                let handler = CoreV1.LifecycleHandler(exec: CoreV1.ExecAction(command: ["sleep", "20"]))
                $0.containers[0].lifecycle = CoreV1.Lifecycle(preStop: handler)
            },
        ])
    func cases(_ test: CheckCase) {
        #expect(test.found(by: LongPreStopHooks()) == test.expected)
    }
}
