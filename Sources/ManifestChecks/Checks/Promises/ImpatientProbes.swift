public import KubernetesModel

extension RuleID {
    /// A probe that kills a container before it has had the time that its start is said to take.
    public static let impatientProbes: RuleID = "impatient-probes"
}

/// A container that needs longer for its start than its probes bear is killed again and again, and never comes up.
package struct ImpatientProbes: Check {
    package let rule = Rule(
        .impatientProbes, "the probes leave a container the time that its start is promised to take",
        why: "the kubelet kills the container while it still starts, every time",
        remedy: "add .startup(…, within:) with at least that time: delay + period x failures must reach it",
        rows: ["PRB-12"],
        wrong: ".liveness(.http(\"/live\", on: .http), every: 5) with .promises(.start(within: 30))",
        right: ".startup(.http(\"/live\", on: .http), within: 30) beside it")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let promises = graph.promises { objective in
            if case .start(let limit) = objective { limit } else { Int?.none }
        }
        return promises.flatMap { promising in
            promising.pod.containers.compactMap { container in
                // Sidecars are up before the start of the workload itself is counted.
                guard !container.isInit, let first = Self.firstProbe(of: container.container) else {
                    return Finding?.none
                }
                let budget = first.probe.budget
                guard budget < promising.value else { return nil }
                return promising.finding(
                    rule, "a start within \(promising.value) s",
                    "the \(first.name) probe of container '\(container.name)' bears \(budget) s",
                    path: "\(container.path).\(first.name)Probe", note: "the probe is declared here")
            }
        }
    }

    /// The probe that may kill the container while it starts: a startup probe holds back the liveness probe.
    private static func firstProbe(of container: CoreV1.Container) -> (name: String, probe: CoreV1.Probe)? {
        container.startupProbe.map { ("startup", $0) } ?? container.livenessProbe.map { ("liveness", $0) }
    }
}

extension CoreV1.Probe {
    /// How many seconds after the start of the container it has failed for good.
    fileprivate var budget: Int { (initialDelaySeconds ?? 0) + (periodSeconds ?? 10) * (failureThreshold ?? 3) }
}
