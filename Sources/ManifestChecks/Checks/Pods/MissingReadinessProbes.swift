public import KubernetesModel

/// A Service sends traffic to a pod without a readiness probe before it can answer.
package struct MissingReadinessProbes: Check {
    package let rule = Rule(
        .missingReadinessProbes, "every pod behind a Service says when it is ready",
        why: "it gets traffic before it can answer it, and while it no longer can",
        remedy: "add .readiness(…)",
        rows: ["PRB-02"],
        linters: [
            "kube-linter no-readiness-probe", "kube-score pod-probes", "polaris readinessProbeMissing",
            "checkov CKV_K8S_9",
        ],
        wrong: ".service(.http) on a container without .readiness",
        right: ".readiness(.http(\"/health/ready\", on: .http), every: 5)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        let index = graph.podIndex
        var reported: Set<ObjectReference> = []
        var findings: [Finding] = []
        for (service, declared) in graph.all(CoreV1.Service.self) where service.spec.publishNotReadyAddresses != true {
            for pod in index.pods(behind: service) where !pod.isOfJob {
                let running = pod.runningContainers
                guard !running.contains(where: { $0.container.readinessProbe != nil }),
                    let container = running.first(where: { !$0.isInit && $0.container.ports?.isEmpty == false })
                        ?? running.last,
                    reported.insert(pod.workload).inserted
                else { continue }
                let flaw = container.flaw(
                    "container '\(container.name)' serves \(ObjectReference(service)) and has no readiness probe",
                    "readinessProbe", notes: [Finding.Note("the Service is declared here", at: declared.declaration)])
                findings.append(Finding(rule, flaw, of: pod))
            }
        }
        return findings
    }
}

extension RuleID {
    /// A pod behind a Service that does not say when it is ready.
    public static let missingReadinessProbes: RuleID = "missing-readiness-probes"
}
