package import KubernetesModel

/// How one run of work goes: what a ``Job`` and a ``CronJob`` have in common.
package struct JobTemplate: Sendable {
    package let retries: UInt
    package let deadline: Seconds
    package let restart: JobRestart
    package let runs: JobRuns

    package func spec(making pod: PodLowering) -> BatchV1.JobSpec {
        var pod = pod
        pod.spec.restartPolicy = restart.policy
        var spec = BatchV1.JobSpec(
            activeDeadlineSeconds: deadline.count, backoffLimit: Int(retries), template: pod.template)
        runs.apply(to: &spec)
        return spec
    }
}
