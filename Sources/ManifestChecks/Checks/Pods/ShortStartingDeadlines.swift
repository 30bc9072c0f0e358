public import KubernetesModel
import KubernetesValues

/// The controller looks every ten seconds, so that a shorter deadline may always have passed.
package struct ShortStartingDeadlines: Check {
    package let rule = Rule(
        .shortStartingDeadlines, "a CronJob may start at least ten seconds late",
        why: "the controller looks every ten seconds, and may never find it in time",
        remedy: "set startingDeadlineSeconds to 10 or more",
        severity: .warning,
        rows: ["JOB-05"],
        wrong: "startingDeadlineSeconds: 5",
        right: "startingDeadlineSeconds: 300")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(BatchV1.CronJob.self).compactMap { job, declared in
            guard let refusal = job.spec.startingDeadlineSeconds.flatMap(InvalidValue.startingDeadline) else {
                return nil
            }
            return Finding(
                rule, "\(ObjectReference(job)): \(refusal.reason)", in: declared, path: "spec.startingDeadlineSeconds")
        }
    }
}

extension RuleID {
    /// A CronJob that may start only a few seconds late.
    public static let shortStartingDeadlines: RuleID = "short-starting-deadlines"
}
