public import KubernetesModel

/// A Job that hangs runs for ever.
package struct UnboundedJobs: Check {
    package let rule = Rule(
        .unboundedJobs, "a Job says how often it tries and how long it may take",
        why: "one that hangs runs for ever",
        remedy: "set backoffLimit and activeDeadlineSeconds",
        isOptional: true,
        rows: ["JOB-12"],
        wrong: "BatchV1.JobSpec(template: …)",
        right: "BatchV1.JobSpec(activeDeadlineSeconds: 600, backoffLimit: 2, template: …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.jobs.flatMap { spec, path, declared in
            let fields = [("backoffLimit", spec.backoffLimit), ("activeDeadlineSeconds", spec.activeDeadlineSeconds)]
            return fields.filter { $0.1 == nil }.map { field, _ in
                Finding(
                    rule, "\(ObjectReference(declared.object)) has no \(field)", in: declared, path: "\(path).\(field)")
            }
        }
    }
}

extension RuleID {
    /// A Job without a limit on tries or time.
    public static let unboundedJobs: RuleID = "unbounded-jobs"
}
