package import KubernetesModel

/// How many pods of a Job must succeed, and how many run at a time.
/// [Completion mode](https://kubernetes.io/docs/concepts/workloads/controllers/job/#completion-mode)
public struct JobRuns: Sendable {
    private var completions: Int?
    private var parallelism: Int?
    private var mode: BatchV1.CompletionMode?
    private var retriesEach: Int?

    /// One pod.
    public static let once = JobRuns()

    /// So many pods, each as good as another.
    public static func times(_ count: UInt, inParallel parallelism: UInt = 1) -> JobRuns {
        JobRuns(completions: Int(count), parallelism: Int(parallelism))
    }

    /// One pod for each number from 0 to below `count`, which it finds in the variable `JOB_COMPLETION_INDEX`.
    ///
    /// - Parameter retries: how often each number is tried again; the Job's own limit counts all of them. Default: only
    ///   the Job's limit. Needs Kubernetes 1.29.
    public static func indexed(
        _ count: UInt, inParallel parallelism: UInt = 1, retriesEach retries: UInt? = nil
    ) -> JobRuns {
        JobRuns(
            completions: Int(count), parallelism: Int(parallelism), mode: .indexed,
            retriesEach: retries.map { Int($0) })
    }

    package func apply(to spec: inout BatchV1.JobSpec) {
        spec.completions = completions
        spec.parallelism = parallelism
        spec.completionMode = mode
        spec.backoffLimitPerIndex = retriesEach
    }
}
