public import KubernetesModel

/// Without a deadline a run that was held up starts however late it is.
package struct MissingStartingDeadlines: Check {
    package let rule = Rule(
        .missingStartingDeadlines, "a CronJob says how late it may start",
        why: "a run that was held up starts however late it is, at noon what was meant for the night",
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
