import KubeDSL
import KubernetesModel

/// How one run of a Job goes → the arguments that a Job and a CronJob have in common.
struct JobRunForm {
    let retries: UInt
    let deadline: Seconds
    let restart: JobRestart
    let runs: JobRuns
    let arguments: [SwiftArgument]

    /// Nil where the number of retries or the deadline is left to the API.
    init?(_ spec: ManifestNode) {
        guard let retries = spec["backoffLimit"]?.integer.flatMap({ UInt(exactly: $0) }),
            let deadline = spec["activeDeadlineSeconds"]?.seconds
        else { return nil }
        self.retries = retries
        self.deadline = Seconds(deadline)
        let restartsInPlace = spec.at("template", "spec", "restartPolicy")?.text == "OnFailure"
        restart = restartsInPlace ? .onFailure : .never
        let runs = Self.runs(spec)
        self.runs = runs?.value ?? .once
        arguments =
            [SwiftArgument("retries", .token("\(retries)")), SwiftArgument("deadline", .seconds(deadline))]
            + (restartsInPlace ? [SwiftArgument("restart", .token(".onFailure"))] : [])
            + (runs.map { [SwiftArgument("runs", $0.spelling)] } ?? [])
    }

    /// Nil for one pod.
    private static func runs(_ spec: ManifestNode) -> (value: JobRuns, spelling: SwiftExpression)? {
        guard let count = spec["completions"]?.integer.flatMap({ UInt(exactly: $0) }),
            let parallel = spec["parallelism"]?.integer.flatMap({ UInt(exactly: $0) })
        else { return nil }
        var arguments = [SwiftArgument(nil, .token("\(count)"))]
        if parallel != 1 { arguments.append(SwiftArgument("inParallel", .token("\(parallel)"))) }
        guard spec["completionMode"]?.text == "Indexed" else {
            return (.times(count, inParallel: parallel), .call(".times", arguments))
        }
        let retries = spec["backoffLimitPerIndex"]?.integer.flatMap { UInt(exactly: $0) }
        if let retries { arguments.append(SwiftArgument("retriesEach", .token("\(retries)"))) }
        return (
            .indexed(count, inParallel: parallel, retriesEach: retries), .call(".indexed", arguments)
        )
    }
}
