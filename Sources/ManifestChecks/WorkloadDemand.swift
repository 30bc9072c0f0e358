import KubernetesModel

/// What the pods of one object request, and how many of them there can be.
package struct WorkloadDemand: Sendable {
    package let pod: PodReference
    /// Of one pod.
    package let each: PodDemand
    package let minimum: Int
    package let maximum: Int

    /// What one pod may take at most.
    package var limits: PodDemand { PodDemand(pod, byLimits: true) }

    package static func all(in graph: ResourceGraph) -> [WorkloadDemand] {
        let scales = graph.scales
        return graph.pods.map { pod in
            let counts = counts(of: pod, scales, graph)
            return WorkloadDemand(
                pod: pod, each: PodDemand(pod), minimum: counts.minimum, maximum: counts.maximum)
        }
    }

    private static func counts(
        of pod: PodReference, _ scales: [ObjectReference: WorkloadScale], _ graph: ResourceGraph
    ) -> (minimum: Int, maximum: Int) {
        if let scale = scales[pod.workload] { return (scale.minimum, scale.maximum) }
        switch pod.declared.object {
        case is AppsV1.DaemonSet:
            let nodes = graph.cluster.nodes ?? 1
            return (nodes, nodes)
        case let job as BatchV1.Job: return (0, job.spec.parallelism ?? 1)
        case let job as BatchV1.CronJob: return (0, job.spec.jobTemplate.spec?.parallelism ?? 1)
        default: return (1, 1)
        }
    }
}
