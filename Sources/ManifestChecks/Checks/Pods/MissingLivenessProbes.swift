public import KubernetesModel

/// A process that hangs is only started anew if something asks whether it lives.
package struct MissingLivenessProbes: ContainerCheck {
    package let rule = Rule(
        .missingLivenessProbes, "every long-running container that listens on a port has a liveness probe",
        why: "a process that hangs stays as it is",
        remedy: "add .liveness(…)",
        rows: ["PRB-01"],
        linters: [
            "kube-linter no-liveness-probe", "kube-score pod-probes", "polaris livenessProbeMissing",
            "checkov CKV_K8S_8",
        ],
        wrong: "a container without .liveness",
        right: ".liveness(.http(\"/health/live\", on: .http), every: 10)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        guard pod.isLongRunning, !container.isInit, container.container.ports?.isEmpty == false,
            container.container.livenessProbe == nil
        else { return [] }
        return [container.flaw("container '\(container.name)' has no liveness probe", "livenessProbe")]
    }
}

extension RuleID {
    /// A container that nothing asks whether it lives.
    public static let missingLivenessProbes: RuleID = "missing-liveness-probes"
}
