import KubernetesModel
import KubernetesValues

/// The API server refuses probes that ask in no way or in several, or with numbers out of range.
package struct InvalidProbes: ContainerCheck {
    package let rule = Rule(
        "invalid-probes", "a probe asks in exactly one way, with numbers that the API takes",
        why: "the API server refuses the pod",
        remedy: "write the probe as the message says",
        values: ["zero"],
        rows: ["PRB-06", "PRB-07", "PRB-08", "PRB-09", "PRB-14"],
        wrong: ".init(httpGet: …, exec: …)",
        right: ".liveness(.http(\"/\", on: .http), every: 10)")

    package init() {}

    package func flaws(of container: ContainerReference, in pod: PodReference) -> [Flaw] {
        container.probes.flatMap { field, probe in
            problems(of: probe, in: field).map { problem, part in
                container.flaw(
                    "\(field) of container '\(container.name)' \(problem)", part.isEmpty ? field : "\(field).\(part)")
            }
        }
    }

    private func problems(of probe: CoreV1.Probe, in field: String) -> [(problem: String, part: String)] {
        var problems: [(problem: String, part: String)] = []
        let count =
            (probe.exec == nil ? 0 : 1) + (probe.httpGet == nil ? 0 : 1) + (probe.tcpSocket == nil ? 0 : 1)
            + (probe.grpc == nil ? 0 : 1)
        if count != 1 { problems.append(("asks in \(count) ways; one is needed", "")) }
        if let command = probe.exec, command.command?.isEmpty ?? true {
            problems.append(("runs an empty command", "exec.command"))
        }
        if let path = probe.httpGet?.path, !path.hasPrefix("/") {
            problems.append(("asks for path '\(path)'; it must start with '/'", "httpGet.path"))
        }
        if field != "readinessProbe", let threshold = probe.successThreshold, threshold != 1 {
            problems.append(
                ("needs \(threshold) successes; only a readiness probe may need more than 1", "successThreshold"))
        }
        if field == "readinessProbe", probe.terminationGracePeriodSeconds != nil {
            problems.append(("has a grace period, and stops nothing", "terminationGracePeriodSeconds"))
        }
        func check(_ number: Int?, _ part: String, least: Int) {
            guard let number, number < least else { return }
            problems.append(("has '\(number)' for \(part); the least is \(least)", part))
        }
        check(probe.initialDelaySeconds, "initialDelaySeconds", least: 0)
        check(probe.timeoutSeconds, "timeoutSeconds", least: 1)
        check(probe.periodSeconds, "periodSeconds", least: 1)
        check(probe.successThreshold, "successThreshold", least: 1)
        check(probe.failureThreshold, "failureThreshold", least: 1)
        check(probe.terminationGracePeriodSeconds, "terminationGracePeriodSeconds", least: 1)
        for (index, header) in (probe.httpGet?.httpHeaders ?? []).enumerated() {
            guard let refusal = HTTPHeaderName.refusal(of: header.name) else { continue }
            problems.append((refusal.reason, "httpGet.httpHeaders[\(index)].name"))
        }
        return problems
    }
}
