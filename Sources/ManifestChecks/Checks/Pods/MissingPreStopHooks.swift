public import KubernetesModel

/// A pod that stops at once drops requests that are still sent to it.
package struct MissingPreStopHooks: Check {
    package let rule = Rule(
        .missingPreStopHooks, "every pod behind a Service waits before it stops",
        why: "requests are still sent to it for a moment, and fail",
        remedy: "add a preStop hook that sleeps some seconds",
        isOptional: true,
        rows: ["PRB-17"],
        wrong: ".service(.http) alone",
        right: ".preStop(.sleep(5))")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var reported: Set<ObjectReference> = []
        var findings: [Finding] = []
        for (service, _) in graph.all(CoreV1.Service.self) {
            for pod in index.pods(behind: service) {
                for container in pod.containers
                where !container.isInit && container.container.ports?.isEmpty == false {
                    guard container.container.lifecycle?.preStop == nil, reported.insert(pod.workload).inserted else {
                        continue
                    }
                    let flaw = container.flaw(
                        "container '\(container.name)' serves \(ObjectReference(service)) and stops without waiting",
                        "lifecycle.preStop")
                    findings.append(Finding(rule, flaw, of: pod))
                }
            }
        }
        return findings
    }
}

extension RuleID {
    /// A pod behind a Service that stops without waiting.
    public static let missingPreStopHooks: RuleID = "missing-pre-stop-hooks"
}
