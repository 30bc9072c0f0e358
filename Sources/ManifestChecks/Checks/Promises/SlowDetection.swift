public import KubernetesModel

extension RuleID {
    /// A probe that notices a failure later than promised.
    public static let slowDetection: RuleID = "slow-detection"
}

/// A failure is noticed once a probe has failed as often as it must, and each attempt takes its period.
package struct SlowDetection: Check {
    package let rule = Rule(
        .slowDetection, "the probes notice a failure within the time that is promised",
        why: "requests fail, or a hanging process stays, for longer than anybody was told",
        remedy: "shorten the period or lower the failures: period x failures, or timeout x failures, must be within it",
        rows: ["PRB-13"],
        wrong: ".readiness(.http(\"/ready\", on: .http), every: 10) with .promises(.detection(within: 15))",
        right: ".readiness(.http(\"/ready\", on: .http), every: 5) with the same promise")

    private enum Kind: String { case readiness, liveness }

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let promises = graph.promises { objective -> (limit: Int, kind: Kind)? in
            switch objective {
            case .detection(let limit): (limit, .readiness)
            case .restart(let limit): (limit, .liveness)
            default: nil
            }
        }
        return promises.flatMap { promising -> [Finding] in
            let (limit, kind) = promising.value
            let promised = "\(kind == .readiness ? "detection" : "a restart") within \(limit) s"
            let probed = promising.pod.containers.compactMap { container in
                Self.probe(kind, of: container.container).map { (container, $0) }
            }
            guard !probed.isEmpty else {
                return [
                    promising.finding(
                        rule, promised, "no container has a \(kind.rawValue) probe",
                        path: "\(promising.pod.path).containers")
                ]
            }
            return probed.compactMap { container, probe in
                guard probe.detectionTime > limit else { return nil }
                return promising.finding(
                    rule, promised,
                    "the \(kind.rawValue) probe of container '\(container.name)' takes \(probe.detectionTime) s",
                    path: "\(container.path).\(kind.rawValue)Probe", note: "the probe is declared here")
            }
        }
    }

    private static func probe(_ kind: Kind, of container: CoreV1.Container) -> CoreV1.Probe? {
        switch kind {
        case .readiness: container.readinessProbe
        case .liveness: container.livenessProbe
        }
    }
}

extension CoreV1.Probe {
    /// How many seconds its failures in a row take; an attempt that hangs for longer than the period delays the next.
    fileprivate var detectionTime: Int { max(periodSeconds ?? 10, timeoutSeconds ?? 1) * (failureThreshold ?? 3) }
}
