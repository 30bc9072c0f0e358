import KubernetesModel

extension ResourceGraph {
    /// The Jobs of the environment and those that its CronJobs start, each with the path of its spec in the object.
    var jobs: [(spec: BatchV1.JobSpec, path: String, declared: DeclaredObject)] {
        objects(of: BatchV1.Job.self, BatchV1.CronJob.self).compactMap { declared in
            switch declared.object {
            case let job as BatchV1.Job: (job.spec, "spec", declared)
            case let job as BatchV1.CronJob:
                job.spec.jobTemplate.spec.map { ($0, "spec.jobTemplate.spec", declared) }
            default: nil
            }
        }
    }
}
