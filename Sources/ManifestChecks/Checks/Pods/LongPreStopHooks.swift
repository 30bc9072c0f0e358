public import KubernetesModel
import KubernetesValues

/// The grace period includes the hook: what is left of it is all that the process gets to end.
package struct LongPreStopHooks: ContainerCheck {
    package let rule = Rule(
        .longPreStopHooks, "a preStop hook ends before the grace period does",
        why: "the process is killed without a moment to end",
        remedy: "raise the grace period, or sleep less",
        rows: ["PRB-18", "PRB-19"],
        wrong: "sleep: .init(seconds: 30) with .gracePeriod(30)",
        right: "sleep: .init(seconds: 5) with .gracePeriod(30)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard let handler = container.container.lifecycle?.preStop else { return [] }
        let grace = pod.spec.terminationGracePeriodSeconds ?? 30
        let command = handler.exec?.command ?? []
        let isSleep = command.count == 2 && ["sleep", "/bin/sleep", "/usr/bin/sleep"].contains(command[0])
        guard let pause = handler.sleep?.seconds ?? (isSleep ? Int(command[1]) : nil),
            let refusal = InvalidValue.preStopSleep(pause, gracePeriod: grace)
        else { return [] }
        return [
            container.flaw(
                "container '\(container.name)': \(refusal.reason)",
                handler.sleep == nil ? "lifecycle.preStop.exec.command" : "lifecycle.preStop.sleep.seconds")
        ]
    }
}

extension RuleID {
    /// A preStop hook that takes all of the grace period.
    public static let longPreStopHooks: RuleID = "long-pre-stop-hooks"
}
