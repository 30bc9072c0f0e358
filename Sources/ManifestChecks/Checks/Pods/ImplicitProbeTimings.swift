public import KubernetesModel

/// Probe timings that nobody wrote are the API's, and few know them.
package struct ImplicitProbeTimings: ContainerCheck {
    package let rule = Rule(
        .implicitProbeTimings, "probes spell out their timings",
        why: "the defaults, a timeout of 1 s among them, are nobody's decision",
        remedy: "write period, timeout and failures",
        isOptional: true,
        rows: ["PRB-10"],
        wrong: ".liveness(.http(\"/\", on: .http), every: 10)",
        right: ".liveness(.http(\"/\", on: .http), every: 10, timeout: 5, failures: 3)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        container.probes.compactMap { field, probe in
            let fields = [
                ("periodSeconds", probe.periodSeconds), ("timeoutSeconds", probe.timeoutSeconds),
                ("failureThreshold", probe.failureThreshold),
            ]
            let missing = fields.filter { $0.1 == nil }.map { "'\($0.0)'" }
            guard !missing.isEmpty else { return nil }
            return container.flaw(
                "\(field) of container '\(container.name)' leaves \(missing.joined(separator: ", ")) to the API", field)
        }
    }
}

extension RuleID {
    /// A probe that leaves timings to the API.
    public static let implicitProbeTimings: RuleID = "implicit-probe-timings"
}
