import KubernetesModel

/// The API server refuses Jobs whose parts do not fit together.
package struct InvalidJobs: Check {
    package let rule = Rule(
        "invalid-jobs", "the fields of a Job fit together",
        why: "the API server refuses the Job",
        remedy: "write the Job as the message says",
        rows: ["JOB-08", "JOB-09", "JOB-10"],
        wrong: "BatchV1.JobSpec(backoffLimitPerIndex: 1, …)",
        right: "BatchV1.JobSpec(completions: 3, backoffLimitPerIndex: 1, completionMode: .indexed, …)")

    package init() {}

    package func findings(in graph: ResourceGraph) -> [Finding] {
        graph.jobs.flatMap { spec, path, declared in
            Self.problems(of: spec).map { problem, field in
                Finding(rule, "\(ObjectReference(declared.object)) \(problem)", in: declared, path: "\(path).\(field)")
            }
        }
    }

    private static func problems(of spec: BatchV1.JobSpec) -> [(problem: String, field: String)] {
        var problems: [(problem: String, field: String)] = []
        if spec.selector != nil, spec.manualSelector != true {
            problems.append(("must not have a selector; the API makes one", "selector"))
        }
        let isIndexed = spec.completionMode == .indexed
        if isIndexed, spec.completions == nil {
            problems.append(("is indexed and does not say how often it runs", "completions"))
        }
        if !isIndexed {
            if spec.backoffLimitPerIndex != nil {
                problems.append(("has no indexes to count failures of", "backoffLimitPerIndex"))
            }
            if spec.successPolicy != nil { problems.append(("has no indexes for a success policy", "successPolicy")) }
        }
        if spec.maxFailedIndexes != nil, spec.backoffLimitPerIndex == nil {
            problems.append(("counts failed indexes without backoffLimitPerIndex", "maxFailedIndexes"))
        }
        if let policy = spec.podFailurePolicy {
            if spec.template.spec?.restartPolicy != .never {
                problems.append(("has a failure policy, which needs restartPolicy 'Never'", "podFailurePolicy"))
            }
            for (index, rule) in policy.rules.enumerated() {
                if let codes = rule.onExitCodes, codes.operator == .in, codes.values.contains(0) {
                    problems.append(
                        ("counts exit code 0 as a failure", "podFailurePolicy.rules[\(index)].onExitCodes.values"))
                }
            }
        }
        let numbers = [
            ("parallelism", spec.parallelism, 0), ("completions", spec.completions, 0),
            ("backoffLimit", spec.backoffLimit, 0),
            ("backoffLimitPerIndex", spec.backoffLimitPerIndex, 0), ("maxFailedIndexes", spec.maxFailedIndexes, 0),
            ("activeDeadlineSeconds", spec.activeDeadlineSeconds, 1),
            ("ttlSecondsAfterFinished", spec.ttlSecondsAfterFinished, 0),
        ]
        for case (let field, let number?, let least) in numbers where number < least {
            problems.append(("has '\(number)' for \(field); the least is \(least)", field))
        }
        return problems
    }
}
