public import KubernetesModel

/// Without a deadline a CronJob that was held up starts late, or after 100 missed starts never again.
package struct MissingStartingDeadlines: Check {
    package let rule = Rule(
        .missingStartingDeadlines, "a CronJob says how late it may start",
        why: "after 100 missed starts it never starts again",
        remedy: "set startingDeadlineSeconds",
        rows: ["JOB-04"],
        linters: ["kube-score cronjob-has-deadline"],
        wrong: "no startingDeadlineSeconds",
        right: "startingDeadlineSeconds: 300")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(BatchV1.CronJob.self).compactMap { job, declared in
            guard job.spec.startingDeadlineSeconds == nil else { return nil }
            return Finding(
                rule, "\(ObjectReference(job)) does not say how late it may start", in: declared,
                path: "spec.startingDeadlineSeconds")
        }
    }
}

extension RuleID {
    /// A CronJob that does not say how late it may start.
    public static let missingStartingDeadlines: RuleID = "missing-starting-deadlines"
}
