public import KubernetesModel
import KubernetesValues

/// Attempts that last longer than the pause between them pile up.
package struct LongProbeTimeouts: ContainerCheck {
    package let rule = Rule(
        "long-probe-timeouts", "a probe's timeout is below its period",
        why: "attempts follow each other without a pause, which loads a pod that is slow already",
        remedy: "lower the timeout, or raise the period",
        severity: .warning,
        values: ["probe-timeout"],
        rows: ["PRB-11"],
        wrong: ".liveness(…, every: 5, timeout: 10)",
        right: ".liveness(…, every: 10, timeout: 5)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        container.probes.compactMap { field, probe in
            InvalidValue.probeTimeout(probe.timeoutSeconds ?? 1, period: probe.periodSeconds ?? 10).map {
                container.flaw($0, "\(field).timeoutSeconds")
            }
        }
    }
}

extension RuleID {
    /// A probe whose timeout is not below its period.
    public static let probeTimeout: RuleID = "probe-timeout"
}
