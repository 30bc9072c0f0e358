public import KubernetesModel

/// By default a CronJob starts again while the last run is still at work.
package struct ImplicitConcurrency: Check {
    package let rule = Rule(
        .implicitConcurrency, "a CronJob says what happens while its last run is still at work",
        why: "runs pile up, and work on the same data at once",
        remedy: "set concurrencyPolicy",
        rows: ["JOB-06"],
        wrong: "no concurrencyPolicy",
        right: "concurrencyPolicy: .forbid")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.all(BatchV1.CronJob.self).compactMap { job, declared in
            guard job.spec.concurrencyPolicy == nil else { return nil }
            return Finding(
                rule, "\(ObjectReference(job)) does not say what happens while its last run is still at work",
                in: declared,
                path: "spec.concurrencyPolicy")
        }
    }
}

extension RuleID {
    /// A CronJob that does not say whether its runs may overlap.
    public static let implicitConcurrency: RuleID = "implicit-concurrency"
}
