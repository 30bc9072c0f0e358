public import KubernetesModel

/// A finished Job stays with its pods until somebody deletes it; a CronJob keeps the last few itself.
package struct LingeringJobs: Check {
    package let rule = Rule(
        .lingeringJobs, "a Job says when it is deleted, and one of a CronJob leaves that to it",
        why: "finished Jobs pile up, or are gone before the CronJob has counted them",
        remedy: "set ttlSecondsAfterFinished on Jobs alone",
        rows: ["JOB-07"],
        linters: ["kube-linter job-ttl-seconds-after-finished"],
        wrong: "a Job without ttlSecondsAfterFinished",
        right: "ttlSecondsAfterFinished: 86400")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.jobs.compactMap { spec, path, declared in
            let isOfCronJob = declared.object is BatchV1.CronJob
            guard (spec.ttlSecondsAfterFinished != nil) == isOfCronJob else { return nil }
            let problem =
                isOfCronJob
                ? "deletes its Jobs by its history limits, and needs no ttlSecondsAfterFinished"
                : "stays when it is done"
            return Finding(
                rule, "\(ObjectReference(declared.object)) \(problem)", in: declared,
                path: "\(path).ttlSecondsAfterFinished")
        }
    }
}

extension RuleID {
    /// A Job that stays when it is done.
    public static let lingeringJobs: RuleID = "lingering-jobs"
}
