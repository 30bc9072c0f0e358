import KubernetesModel

/// Pods that run for good are always restarted, those of a Job never are after they succeed.
package struct WrongRestartPolicies: PodCheck {
    package let rule = Rule(
        "wrong-restart-policies", "long-running pods restart always, and those of Jobs only on failure",
        why: "the API server refuses the workload",
        remedy: "drop restartPolicy, or write Never or OnFailure on a Job",
        rows: ["POD-08", "JOB-01"],
        linters: ["kube-linter restart-policy", "kube-score cronjob-restartpolicy"],
        wrong: "restartPolicy: .never in a Deployment",
        right: "no restartPolicy")

    package init() {}

    package func flaws(of pod: PodReference) -> [Flaw] {
        let policy = pod.spec.restartPolicy ?? .always
        if pod.isLongRunning, policy != .always {
            return [
                pod.flaw(
                    "pods of \(pod.workload) run for good and must restart always, not '\(policy.rawValue)'",
                    "restartPolicy")
            ]
        }
        if pod.isOfJob, policy == .always {
            return [
                pod.flaw(
                    "pods of \(pod.workload) run to their end; restart them 'Never' or 'OnFailure'", "restartPolicy")
            ]
        }
        return []
    }
}
